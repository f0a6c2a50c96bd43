package id.laris.domain.invoice;

import id.laris.domain.shared.Invalid;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people call an invoice ({@code INV-2026-000001}) or a credit note ({@code CN-2026-000001}): counted anew each year, without gaps.
 * Typed in any case, with or without spaces around.
 */
public record InvoiceNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("(INV|CN)-\\d{4}-\\d{6,9}");

    public InvoiceNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) throw new Invalid("invoiceNumber", value, "INV-2026-000001");
    }

    public static InvoiceNumber of(InvoiceKind kind, int year, long sequence) {
        return new InvoiceNumber("%s-%04d-%06d".formatted(kind.series(), year, sequence));
    }

    public InvoiceKind kind() {
        return value.startsWith(InvoiceKind.INVOICE.series()) ? InvoiceKind.INVOICE : InvoiceKind.CREDIT_NOTE;
    }

    @Override
    public String toString() {
        return value;
    }
}
