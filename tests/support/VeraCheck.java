// Validates PDF files against PDF/A-3a and PDF/UA-1 with the veraPDF engine; prints one line a file and profile, then faults.
import java.io.File;
import java.io.InputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

public class VeraCheck {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String file : files) {
            check(file, PDFAFlavour.PDFA_3_A, "PDFA-3A");
            check(file, PDFAFlavour.PDFUA_1, "PDFUA-1");
        }
    }

    private static void check(String file, PDFAFlavour flavour, String name) throws Exception {
        ValidationProfile profile;
        try (InputStream in = VeraCheck.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
            profile = Profiles.profileFromXml(in);
        }
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, 5, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.println((result.isCompliant() ? "pass " : "FAIL ") + name + " " + file);
            for (TestAssertion test : result.getTestAssertions()) {
                if (test.getStatus() == TestAssertion.Status.FAILED) {
                    System.out.println("  " + test.getRuleId().getClause() + "-" + test.getRuleId().getTestNumber() + " "
                        + test.getErrorMessage() + " @ " + test.getLocation().getContext());
                }
            }
        }
    }
}
