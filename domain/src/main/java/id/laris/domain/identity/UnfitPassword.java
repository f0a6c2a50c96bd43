package id.laris.domain.identity;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** A new password that would not guard anything; the code says why. Never carries the password. */
public final class UnfitPassword extends Refusal {
    private UnfitPassword(String code, String message, Map<String, Object> details) {
        super(Kind.INVALID, code, message, details);
    }

    static UnfitPassword tooShort(int least) {
        return new UnfitPassword(
                "password-too-short", "at least %d characters".formatted(least), Map.of("least", least));
    }

    static UnfitPassword tooLong(int most) {
        return new UnfitPassword("password-too-long", "at most %d characters".formatted(most), Map.of("most", most));
    }

    /** Among those that are tried first everywhere. */
    static UnfitPassword tooCommon() {
        return new UnfitPassword("password-too-common", "this password is tried first everywhere", Map.of());
    }

    /** The shop's name, or the person's own. */
    static UnfitPassword tooObvious() {
        return new UnfitPassword("password-too-obvious", "this password is tried first here", Map.of());
    }
}
