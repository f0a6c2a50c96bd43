package id.laris.rest.client.simulated;

import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.shared.Secrets;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * {@code Laris-Signature: t=<seconds since 1970>,v1=<hex>}: HMAC-SHA256 over the time, a dot and the raw body. A signature older or
 * newer than five minutes is a replay.
 */
@Singleton
class NoticeSignature {
    static final String HEADER = "Laris-Signature";

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Pattern SHAPE = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private final Secrets secrets;
    private final Clock clock;

    NoticeSignature(Secrets secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    String sign(byte[] body) {
        long now = clock.instant().getEpochSecond();
        return "t=%d,v1=%s".formatted(now, HexFormat.of().formatHex(mac(now, body)));
    }

    /** @throws BadNotice unless this is a fresh signature of the body */
    void check(String signature, byte[] body) {
        var parts = SHAPE.matcher(signature);
        if (!parts.matches()) throw new BadNotice("No signature of the simulator");
        long at = Long.parseLong(parts.group(1));
        if (!MessageDigest.isEqual(mac(at, body), HexFormat.of().parseHex(parts.group(2))))
            throw new BadNotice("The signature is not the simulator's");
        if (Math.abs(clock.instant().getEpochSecond() - at) > WINDOW.toSeconds())
            throw new BadNotice("The signature is older than five minutes");
    }

    private byte[] mac(long at, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.get("simulated-gateway"), "HmacSHA256"));
            mac.update((at + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }
}
