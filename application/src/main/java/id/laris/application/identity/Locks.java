package id.laris.application.identity;

import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Failures;
import id.laris.domain.identity.LockOut;
import id.laris.domain.identity.Origin;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;

/** Slows guessing down, by account and by address. Every attempt counts as failed until it is told to have succeeded. */
@Singleton
public final class Locks {
    private static final int NETWORK_BYTES = 8;

    private final SignInAttempts attempts;
    private final Clock clock;

    public Locks(SignInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Somebody tries a password. @throws id.laris.domain.identity.TooManyFailures when it is too early */
    void attempt(AccountKind kind, EmailAddress email, Origin origin) {
        attemptFrom(origin);
        begin(password(kind, email), LockOut.ACCOUNT);
    }

    /** The password was right: the account is forgiven everything, the address this one attempt. */
    void succeeded(AccountKind kind, EmailAddress email, Origin origin) {
        attempts.count(password(kind, email), failures -> Failures.NONE);
        succeededFrom(origin);
    }

    /** Somebody tries a code of the second factor. */
    void attemptCode(AccountId account) {
        begin("code " + account, LockOut.ACCOUNT);
    }

    void succeededCode(AccountId account) {
        attempts.count("code " + account, failures -> Failures.NONE);
    }

    /** Somebody tries a link, or something else that is no account's. */
    void attemptFrom(Origin origin) {
        network(origin).ifPresent(network -> begin(network, LockOut.ADDRESS));
    }

    void succeededFrom(Origin origin) {
        network(origin).ifPresent(network -> attempts.count(network, Failures::takeBack));
    }

    /** Somebody asks for a mail to that address. */
    public void attemptMail(AccountKind kind, EmailAddress email, Origin origin) {
        attemptFrom(origin);
        begin("mail " + kind + " " + email.value(), LockOut.MAILS);
    }

    private void begin(String name, LockOut rule) {
        attempts.count(name, failures -> failures.attempt(rule, clock.instant()));
    }

    private static String password(AccountKind kind, EmailAddress email) {
        return "password " + kind + " " + email.value();
    }

    /** A household has one IPv4 address and a whole network of IPv6 ones. This machine itself, and the shop's own work, is not counted. */
    private static Optional<String> network(Origin origin) {
        var literal = origin.address().replaceFirst("%.*", "");
        if (!literal.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) return Optional.empty();
        try {
            var address = InetAddress.getByName(literal);
            if (address.isLoopbackAddress()) return Optional.empty();
            var bytes = address.getAddress();
            return Optional.of("address " + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES)));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }
}
