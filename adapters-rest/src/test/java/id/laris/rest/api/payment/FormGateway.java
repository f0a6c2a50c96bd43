package id.laris.rest.api.payment;

import id.laris.application.identity.Tokens;
import id.laris.application.payment.PaymentGateway;
import id.laris.domain.payment.Attempt;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.shared.Money;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A provider that sends its notices as forms, signed over their raw bytes. It takes no money. */
@Singleton
class FormGateway implements PaymentGateway {
    static String signatureOf(String body) {
        return HexFormat.of().formatHex(Tokens.hash(body));
    }

    @Override
    public String provider() {
        return "form";
    }

    @Override
    public List<PaymentWay> ways() {
        return List.of();
    }

    @Override
    public Answer start(Intent intent) {
        return new Answer.Declined("takes nothing");
    }

    @Override
    public Report status(Attempt attempt) {
        return Report.of(Report.Outcome.UNKNOWN);
    }

    @Override
    public Report cancel(Attempt attempt) {
        return Report.of(Report.Outcome.UNKNOWN);
    }

    @Override
    public RefundReport refund(UUID refund, Attempt attempt, Money amount) {
        return RefundReport.REFUSED;
    }

    @Override
    public RefundReport refundStatus(UUID refund, Attempt attempt) {
        return RefundReport.UNHEARD;
    }

    @Override
    public boolean refundsByItself() {
        return false;
    }

    @Override
    public Notice verify(byte[] body, Map<String, List<String>> headers) {
        var text = new String(body, StandardCharsets.UTF_8);
        var type = headers.getOrDefault("content-type", List.of("")).get(0);
        if (!type.startsWith("application/x-www-form-urlencoded")
                || !headers.getOrDefault("test-signature", List.of("")).contains(signatureOf(text)))
            throw new BadNotice("not what was signed");
        return new Notice(text, "1");
    }
}
