package id.laris.application.audit;

import id.laris.application.audit.AuditLog.Head;
import id.laris.application.shared.Secrets;
import id.laris.domain.audit.AuditChain;
import id.laris.domain.audit.AuditChain.Link;
import id.laris.domain.identity.Origin;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What links, signs and proves the audit log: keys of the shop's own secret, which does not lie in the database in clear. */
@Singleton
public class AuditKeys {
    private static final String HMAC = "HmacSHA256";
    private static final String SIGNATURE = "Ed25519";

    private final Secrets secrets;

    public AuditKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    AuditChain chain() {
        return new AuditChain(secrets.get("audit-chain"));
    }

    /** Tells whether two entries came from the same place, and nothing else, once the place itself is forgotten. */
    byte[] proofOf(Origin origin) {
        if (origin.equals(Origin.INSIDE)) return new byte[0];
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secrets.get("audit-origin"), HMAC));
            return mac.doFinal((origin.address() + '\n' + origin.device()).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + HMAC, impossible);
        }
    }

    Head sign(Link last) {
        try {
            var signing = Signature.getInstance(SIGNATURE);
            signing.initSign(pair().getPrivate());
            signing.update(words(last.day() + "", last.position(), last.proof()));
            return new Head(last.day(), last.position(), last.proof(), signing.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + SIGNATURE, impossible);
        }
    }

    boolean isSigned(Head head) {
        try {
            var checking = Signature.getInstance(SIGNATURE);
            checking.initVerify(pair().getPublic());
            checking.update(words(head.day() + "", head.position(), head.proof()));
            return checking.verify(head.signature());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    /** For auditors who want to check heads themselves: X.509, Base64. */
    public String publicKey() {
        try {
            return Base64.getEncoder().encodeToString(pair().getPublic().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + SIGNATURE, impossible);
        }
    }

    private static byte[] words(String day, int position, byte[] proof) {
        return "%s|%d|%s"
                .formatted(day, position, HexFormat.of().formatHex(proof))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The pair that belongs to the secret: the generator asks for 32 random bytes and gets those. */
    private KeyPair pair() throws GeneralSecurityException {
        var seed = secrets.get("audit-head");
        var generator = KeyPairGenerator.getInstance(SIGNATURE);
        generator.initialize(255, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(seed, 0, bytes, 0, bytes.length);
            }
        });
        return generator.generateKeyPair();
    }
}
