"""Small invented acts in the formats that importers read."""

from __future__ import annotations

import json
from typing import Any

LANTERN_ACT = """<?xml version="1.0" encoding="UTF-8"?>
<CONS.ACT>
 <INFO.CONSLEG CONSLEG.REF="2031R0417" CONSLEG.DATE="{digits}" START.DATE="20310502" END.DATE="99999999"
   LEG.VAL="REG"/>
 <CONS.DOC>
  <BIB.INSTANCE><DATE ISO="20310502">20310502</DATE><LG.DOC>EN</LG.DOC></BIB.INSTANCE>
  <FAM.COMP><BIB.DATA><BIB.INSTANCE.CONS><NO.DOC FORMAT="YN"><NO.CURRENT>417</NO.CURRENT><YEAR>2031</YEAR></NO.DOC>
  </BIB.INSTANCE.CONS><NO.CELEX>32031R0417</NO.CELEX></BIB.DATA></FAM.COMP>
  <TITLE><TI><P><HT TYPE="UC">Regulation</HT> (EU) 2031/417 of the Council</P><P>of 14 April 2031</P>
   <P>on lanterns and on those who lend them (Lantern Lending Act)</P><P>(Text with EEA relevance)</P></TI></TITLE>
  <ENACTING.TERMS>
   <DIVISION><TITLE><TI><P>CHAPTER I</P></TI><STI><P>General provisions</P></STI></TITLE>
    <ARTICLE IDENTIFIER="001"><TI.ART>Article&#160;1</TI.ART><STI.ART>Subject matter</STI.ART>
     <ALINEA>This Regulation says who may lend a lantern<NOTE><P>OJ L 1.</P></NOTE>.</ALINEA></ARTICLE>
    <ARTICLE IDENTIFIER="002"><TI.ART>Article 2</TI.ART><STI.ART>Definitions</STI.ART>
     <ALINEA><P>For the purposes of this Regulation:</P><LIST><ITEM><NP><NO.P>(1)</NO.P>
      <TXT><QUOT.START CODE="2018"/>lantern<QUOT.END CODE="2019"/> means a lamp that is carried;</TXT>
      <P><LIST><ITEM><NP><NO.P>(a)</NO.P><TXT>with a flame; or</TXT></NP></ITEM>
      <ITEM><NP><NO.P>—</NO.P><TXT>a dash that nobody can cite</TXT></NP></ITEM></LIST></P></NP></ITEM></LIST>
   </ALINEA>
    </ARTICLE>
   </DIVISION>
   <DIVISION><TITLE><TI><P>CHAPTER II</P></TI><STI><P>Lending</P></STI></TITLE>
    <DIVISION><TITLE><TI><P>Section 1</P></TI><STI><P>Duties</P></STI></TITLE>
     <ARTICLE IDENTIFIER="003A"><TI.ART>Article 3a</TI.ART><STI.ART>{heading}</STI.ART>
      <PARAG IDENTIFIER="003A.001"><NO.PARAG>1.</NO.PARAG>
       <ALINEA><P>A lender shall:</P><LIST><ITEM><NP><NO.P>(a)</NO.P><TXT>fill the lantern;</TXT></NP></ITEM>
   </LIST></ALINEA>
       <ALINEA><P>A borrower shall:</P><LIST><ITEM><NP><NO.P>(a)</NO.P><TXT>return it;</TXT></NP></ITEM>
        <ITEM><NP><NO.P>(b)</NO.P><TXT>clean it.</TXT></NP></ITEM></LIST></ALINEA></PARAG>
     </ARTICLE>
    </DIVISION>
   </DIVISION>
  </ENACTING.TERMS>
 </CONS.DOC>
</CONS.ACT>"""

LANTERN_ANNEX = """<ANNEX><TITLE><TI><P>ANNEX III</P></TI><STI><P>Kinds of lanterns</P></STI></TITLE><CONTENTS>
 <GR.SEQ LEVEL="1"><TITLE><TI><P>Section A. Indoors</P></TI></TITLE><LIST><ITEM><NP><NO.P>1.</NO.P>
   <TXT>Table lanterns:</TXT>
  <P><LIST><ITEM><NP><NO.P>(a)</NO.P><TXT>of brass</TXT></NP></ITEM></LIST></P></NP></ITEM></LIST></GR.SEQ>
 <GR.SEQ LEVEL="1"><TITLE><TI><NP><NO.P>4.</NO.P><TXT>Storm lanterns</TXT></NP></TI></TITLE>
  <NP><NO.P>4.1.</NO.P><TXT>Glass</TXT></NP></GR.SEQ></CONTENTS></ANNEX>"""

KETTLE_ACT = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="act"><meta>
 <identification source="#x"><FRBRWork><FRBRthis value="/akn/zz/act/2030/12/!main"/>
   <FRBRuri value="/akn/zz/act/2030/12"/>
  <FRBRalias value="Kettle Act, 2030" name="title"/><FRBRdate date="2030-02-01" name="Generation"/>
   <FRBRcountry value="zz"/>
  <FRBRnumber value="12"/></FRBRWork><FRBRExpression><FRBRdate date="2032-03-04" name="Generation"/>
  <FRBRlanguage language="eng"/></FRBRExpression></identification></meta><body>
 <part eId="part_A"><num>PART A</num><heading>Interpretation</heading>
  <section eId="part_A__sec_1"><num>1.</num><heading>Kettles<authorialNote marker="1"><p>old</p></authorialNote>
   </heading>
   <subsection eId="part_A__sec_1__subsec_1"><num>(1)</num><content><p>In this Act a kettle is a vessel.</p>
   </content></subsection>
   <subsection eId="part_A__sec_1__subsec_2"><num>(2)</num><intro><p>A vessel is either</p></intro>
    <paragraph eId="part_A__sec_1__subsec_2__para_a"><num>(a)</num><content><p>closed; or</p></content></paragraph>
    <paragraph eId="part_A__sec_1__subsec_2__para_b"><num>(b)</num><content><p>amended:
      <embeddedStructure><section><num>99.</num></section></embeddedStructure></p></content></paragraph></subsection>
  </section></part>
 <part eId="part_B" status="repealed"><num>Part B</num><heading>Spouts</heading>
  <section eId="part_B__sec_2"><num>2.</num><heading>Spouts</heading><content><blockList eId="l">
   <listIntroduction>A spout
   pours</listIntroduction><item eId="i"><num>(a)</num><p>left</p></item></blockList></content></section></part>
   </body>
 <attachments><attachment eId="att_1"><heading>Schedule 1</heading><doc name="schedule"><mainBody>
  <paragraph eId="att_1__para_3"><num>3.</num><content><p>Fees are paid in tea.</p></content></paragraph>
   </mainBody></doc>
 </attachment></attachments></act></akomaNtoso>"""


def lantern_act(*, day: str = "2033-06-07", heading: str = "Lanterns that are lent") -> bytes:
    """Return an invented EU regulation as its consolidation of a day, in Formex."""
    return LANTERN_ACT.format(digits=day.replace("-", ""), heading=heading).encode()


def tea_catalog(**metadata: str) -> dict[str, Any]:
    """Return an invented OSCAL catalog: a group, two controls, one of them withdrawn, an enhancement."""
    label = {"name": "label", "value": "TE-1"}
    statement = {
        "id": "te-1_smt",
        "name": "statement",
        "prose": "Brew for {{ insert: param, te-1_prm_1 }}; see [the book](#b).",
        "parts": [
            {"id": "te-1_smt.a", "name": "item", "props": [{"name": "label", "value": "a."}], "prose": "Warm the pot."}
        ],
    }
    brewing = {
        "id": "te-1",
        "title": "Brewing",
        "params": [{"id": "te-1_prm_1", "label": "minutes"}],
        "props": [{"name": "label", "class": "zero-padded", "value": "TE-01"}, label],
        "parts": [statement],
        "controls": [{"id": "te-1.1", "title": "Milk", "props": [{"name": "label", "value": "TE-1(1)"}]}],
    }
    withdrawn = {
        "id": "te-2",
        "title": "Bags",
        "props": [{"name": "label", "value": "TE-2"}, {"name": "status", "value": "withdrawn"}],
    }
    return {
        "catalog": {
            "uuid": "11111111-2222-4333-8444-555555555555",
            "metadata": {"title": "Tea Controls", "version": "2", "last-modified": "2031-01-02T03:04:05Z", **metadata},
            "groups": [{"id": "te", "title": "Tea", "controls": [brewing, withdrawn]}],
        }
    }


def house_rules(**changes: Any) -> dict[str, Any]:
    """Return an invented instrument file of the program's own format."""
    entry: dict[str, Any] = {"parent": None, "level": "rule", "url": "https://rules.example/", "keywords": []}
    return {
        "schema": "clausemark-framework/1",
        "id": "house",
        "kind": "control-framework",
        "short_name": "House Rules",
        "full_title": "Rules of the House",
        "jurisdiction": "international",
        "language": "en",
        "authority": [],
        "instrument_number": "HR 7",
        "official_url": "https://rules.example/",
        "in_force_from": "2030-01-01",
        "status": "in force",
        "version_read": "edition of 2031-05-06",
        "source_read": ["the notice board"],
        "verification_level": "A",
        "verification_level_meaning": "read twice",
        "verification": {"primary": "board", "independent": "none", "result": "same"},
        "topics": [],
        "text_reuse": "free",
        "entry_count": 2,
        "entries": [
            {"id": "house:r-1", "citation": "House Rules Rule 1", "title": "Shoes", **entry},
            {"id": "house:r-2", "citation": "House Rules Rule 2", "title": "Quiet", **entry},
        ],
        **changes,
    }


def as_bytes(value: object) -> bytes:
    """Return a JSON value as a file."""
    return json.dumps(value).encode()
