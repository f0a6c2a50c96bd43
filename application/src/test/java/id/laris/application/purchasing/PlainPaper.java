package id.laris.application.purchasing;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** A page that is empty to the eye: which order it is stands in its trailer alone. */
@Alternative
@Singleton
public class PlainPaper implements PurchasePaper {
    @Override
    public byte[] pdf(PurchaseDetails purchase) {
        return ("%PDF-1.4\n% " + purchase.order().number() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }
}
