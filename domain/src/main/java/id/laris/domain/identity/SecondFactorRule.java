package id.laris.domain.identity;

import java.time.Duration;

/** @param requiredForStaff whether staff may do nothing before they have set up a second factor */
public record SecondFactorRule(boolean requiredForStaff) {
    /** How long a second factor that was given lets dangerous acts pass. */
    public static final Duration FRESH = Duration.ofMinutes(10);
    /** How long a device that was remembered needs the password only. */
    public static final Duration REMEMBERED = Duration.ofDays(30);
    /** How long somebody has between password and second factor. */
    public static final Duration TO_GIVE = Duration.ofMinutes(15);

    public static final int RECOVERY_CODES = 10;

    public boolean isRequiredFor(AccountKind kind) {
        return requiredForStaff && kind == AccountKind.STAFF;
    }
}
