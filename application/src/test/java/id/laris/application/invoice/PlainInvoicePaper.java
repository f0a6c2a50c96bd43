package id.laris.application.invoice;

import id.laris.domain.invoice.Invoice;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** A page that is empty to the eye: which paper it is stands in its trailer alone. */
@Alternative
@Singleton
public class PlainInvoicePaper implements InvoicePaper {
    @Override
    public byte[] pdf(Invoice paper) {
        return ("%PDF-1.4\n% " + paper.number() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }
}
