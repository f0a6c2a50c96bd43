package id.laris.domain.invoice;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.util.regex.Pattern;

/**
 * Who a faktur pajak is made out to. Personal data.
 *
 * @param number sixteen digits; an NPWP of fifteen gets the zero it was given in 2024
 * @param name 1 to 200 characters, as the tax office knows it
 * @param address 5 to 300 characters, on one line
 */
public record TaxIdentity(Kind kind, String number, String name, String address) {
    /** NPWP: a company or a person with a tax number; NIK: a person without one. */
    public enum Kind {
        NPWP,
        NIK
    }

    private static final Pattern SIXTEEN = Pattern.compile("\\d{16}");
    private static final Pattern OLD = Pattern.compile("\\d{15}");
    /** What people type for want of a number; the tax office turns it away. */
    private static final Pattern DUMMY = Pattern.compile("0+");

    public TaxIdentity {
        number = kind == Kind.NPWP ? npwp(number) : digits("nik", number);
        name = Text.line("name", name, 1, 200);
        address = Text.line("address", address == null ? "" : address.replaceAll("\\s*\\R\\s*", " "), 5, 300);
    }

    /**
     * Sixteen digits, however it was written: {@code 01.234.567.8-901.000} is {@code 0012345678901000}.
     *
     * @throws Invalid npwp
     */
    public static String npwp(String typed) {
        var digits = typed == null ? "" : typed.replaceAll("[\\s.-]", "");
        return digits("npwp", OLD.matcher(digits).matches() ? "0" + digits : digits);
    }

    private static String digits(String what, String typed) {
        var digits = typed == null ? "" : typed.replaceAll("[\\s.-]", "");
        if (!SIXTEEN.matcher(digits).matches() || DUMMY.matcher(digits).matches())
            throw new Invalid(what, "", "sixteen digits");
        return digits;
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "TaxIdentity[" + kind + "]";
    }
}
