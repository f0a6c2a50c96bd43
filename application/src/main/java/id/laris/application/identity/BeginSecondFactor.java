package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.Account;
import id.laris.domain.identity.SecondFactorNeeded;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.identity.SignInNeeded;
import id.laris.domain.identity.Totp;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Somebody sets up an authenticator app: gets a secret to scan or type, which counts once a code of it was given. Who has one already
 * gives it again first. Open also to staff who were let in only to do this.
 */
@UseCase
@Audited
@OpenToAll
public final class BeginSecondFactor {
    /**
     * @param key the secret as people type it, in groups of four
     * @param address what the QR code holds
     */
    public record SetUp(String key, String address) {
        @Override
        public String toString() {
            return "SetUp[]";
        }
    }

    private final CurrentActor current;
    private final SecondFactors factors;
    private final Codes codes;
    private final ShopSettings settings;
    private final Clock clock;

    public BeginSecondFactor(
            CurrentActor current, SecondFactors factors, Codes codes, ShopSettings settings, Clock clock) {
        this.current = current;
        this.factors = factors;
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    /** The same secret again while it is not confirmed: a page may be opened twice. */
    public SetUp begin() {
        var who = current.signedIn().orElseThrow(SignInNeeded::new);
        var account = who.account();
        if (factors.find(account.id()).isPresent()
                && (who.session().awaitsFactor()
                        || !who.session().provenWithin(SecondFactorRule.FRESH, clock.instant())))
            throw new SecondFactorNeeded();
        var secret = factors.findPending(account.id()).orElseGet(() -> {
            var fresh = codes.newSecret();
            factors.begin(account.id(), fresh);
            return fresh;
        });
        var key = Totp.inBase32(secret);
        return new SetUp(key.replaceAll("(.{4})(?=.)", "$1 "), address(account, key));
    }

    private String address(Account account, String key) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(encoded(settings.name()), encoded(account.email().value()), key, encoded(settings.name()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
