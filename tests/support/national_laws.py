"""Small invented acts in the markup of single states: the UK, the US and Canada."""

from __future__ import annotations

TEAPOT_ACT = """<Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation"
  xmlns:ukm="http://www.legislation.gov.uk/namespaces/metadata" xmlns:dc="http://purl.org/dc/elements/1.1/"
  IdURI="http://www.legislation.gov.uk/id/ukpga/2030/7"
   DocumentURI="http://www.legislation.gov.uk/ukpga/2030/7/2032-05-06"
  RestrictStartDate="2032-05-06">
 <ukm:Metadata><dc:title>Teapots Act 2030</dc:title></ukm:Metadata>
 <Primary><Body>
  <Part DocumentURI="http://www.legislation.gov.uk/ukpga/2030/7/part/1"><Number>Part 1</Number><Title>Pots</Title>
   <Chapter><Number>Chapter 2</Number><Title>Lids</Title>
    <P1group><Title>Lids of teapots</Title>
     <P1 id="section-3" DocumentURI="http://www.legislation.gov.uk/ukpga/2030/7/section/3"><Pnumber><CommentaryRef
       Ref="c1"/>3</Pnumber><P1para>
      <P2 id="section-3-1"><Pnumber>1</Pnumber><P2para><Text>A lid must<CommentaryRef Ref="c2"/>—</Text>
       <P3 id="section-3-1-a"><Pnumber>a</Pnumber><P3para><Text>fit, and</Text></P3para></P3>
       <P3 id="section-3-1-b"><Pnumber>b</Pnumber><P3para><Text>lift.</Text></P3para></P3></P2para></P2>
      <P2 id="section-3-2" Status="Prospective"><Pnumber>2</Pnumber><P2para><Text>For section 9 substitute—</Text>
       <BlockAmendment><P1><Pnumber>9</Pnumber><P1para><Text>quoted</Text></P1para></P1></BlockAmendment></P2para>
   </P2>
     </P1para></P1></P1group></Chapter></Part>
 </Body>
 <Schedules><Title>SCHEDULES</Title><Schedule><Number>SCHEDULE 1</Number><TitleBlock><Title>Spouts</Title>
   </TitleBlock>
  <ScheduleBody><P1group><Title>Length</Title><P1 id="schedule-1-paragraph-2"><Pnumber>2</Pnumber><P1para>
   <P2><Pnumber>1</Pnumber><P2para><Text>A spout is long.</Text></P2para></P2></P1para></P1></P1group></ScheduleBody>
 </Schedule></Schedules></Primary></Legislation>"""

KITE_TITLE = """<uscDoc xmlns="http://schemas.gpo.gov/xml/uslm" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:dcterms="http://purl.org/dc/terms/" identifier="/us/usc/t99"><meta><dc:title>Title 99</dc:title>
  <docPublicationName>Online@130-1</docPublicationName><dcterms:created>2031-07-16T07:46:42</dcterms:created>
   </meta><main>
 <title identifier="/us/usc/t99"><num value="99">Title 99—</num><heading>KITES</heading><toc><tocItem>1</tocItem>
   </toc>
  <chapter identifier="/us/usc/t99/ch1"><num value="1">CHAPTER 1—</num><heading>GENERAL</heading>
   <section identifier="/us/usc/t99/s45a"><num value="45a">§ 45a.</num><heading>Kites unlawful</heading>
    <subsection identifier="/us/usc/t99/s45a/a"><num value="a">(a)</num><heading>Power</heading>
   <chapeau>No kite shall—</chapeau>
     <paragraph identifier="/us/usc/t99/s45a/a/1"><num value="1">(1)</num><content>dive; or</content></paragraph>
   </subsection>
    <sourceCredit>(Old.)</sourceCredit><notes><note><p>Amended <section><num value="7">7</num></section></p></note>
   </notes>
   </section>
   <section identifier="/us/usc/t99/s46" status="repealed"><num value="46">[§ 46.</num><heading>Repealed]</heading>
   </section>
  </chapter></title></main></uscDoc>"""

SLED_ACT = """<Statute xmlns:lims="http://justice.gc.ca/lims" lims:pit-date="2031-06-21"
   lims:lastAmendedDate="2030-01-02"
  xml:lang="en"><Identification><LongTitle>An Act respecting sleds</LongTitle><ShortTitle>Sled Act</ShortTitle>
  <Chapter><ConsolidatedNumber>S-99.9</ConsolidatedNumber><AnnualStatuteId>
   <AnnualStatuteNumber>5</AnnualStatuteNumber>
  <YYYY>2029</YYYY></AnnualStatuteId></Chapter></Identification><Body>
 <Heading level="1"><TitleText>Short Title</TitleText></Heading>
 <Section><MarginalNote>Short title</MarginalNote><Label>1</Label><Text>This Act is the Sled Act.</Text></Section>
 <Heading level="1"><Label>PART 1</Label><TitleText>Runners</TitleText></Heading>
 <Heading level="2"><Label>DIVISION 2</Label><TitleText>Wood</TitleText></Heading>
 <Section><MarginalNote>Runners</MarginalNote><Label>2.1</Label>
  <Subsection><Label>(1)</Label><Text>Runners are</Text><Paragraph><Label>(a)</Label><Text>two; or</Text></Paragraph>
   <Definition><Text>a sled</Text><Paragraph><Label>(a)</Label><Text>not a place of its own</Text></Paragraph>
   </Definition>
  </Subsection><Subsection><MarginalNote>Wax</MarginalNote><Label>(2)</Label><Text>Wax is free.</Text></Subsection>
  <HistoricalNote><HistoricalNoteSubItem>2029, c. 5</HistoricalNoteSubItem></HistoricalNote></Section>
 <Heading level="1"><Label>PART 2</Label><TitleText>Bells</TitleText></Heading>
 <Section><Label>3</Label><Text><Repealed>[Repealed, 2030, c. 1]</Repealed></Text></Section></Body>
 <Schedule><ScheduleFormHeading><Label>SCHEDULE 1</Label><TitleText>Snow</TitleText></ScheduleFormHeading></Schedule>
 <Schedule id="NifProvs"><Section><Label>9</Label><Text>not in force</Text></Section></Schedule></Statute>"""
