package id.laris.application.shared;

import id.laris.application.shared.CallBudget.Spending;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often each network address may do something within one minute, on this instance. An IPv6 network of one customer (/64) counts
 * as one address; this machine itself is never counted.
 */
public final class AddressBudget {
    private static final int GROUPS_OF_A_NETWORK = 4;

    private final int mostAMinute;
    private final CallBudget budget;

    /** @param mostAMinute 0 for any number */
    public AddressBudget(int mostAMinute, Clock clock) {
        this.mostAMinute = mostAMinute;
        this.budget = new CallBudget(clock);
    }

    /** Counts one more. Empty: go on. Else how long to wait, in whole seconds of at least one. */
    public Optional<Duration> spend(String address) {
        return count(address).filter(Spending::over).map(Spending::renewed);
    }

    /** Counts one more; empty for addresses that are not counted. */
    public Optional<Spending> count(String address) {
        if (mostAMinute <= 0 || isThisMachine(address)) return Optional.empty();
        return Optional.of(budget.spend(networkOf(address), mostAMinute));
    }

    /** Only literal addresses are understood: a name that a proxy passed on is looked up nowhere. */
    public static boolean isThisMachine(String address) {
        return address == null
                || address.startsWith("127.")
                || address.equals("::1")
                || address.equals("0:0:0:0:0:0:0:1");
    }

    private static String networkOf(String address) {
        if (address.indexOf(':') < 0) return address;
        if (address.indexOf('.') > 0) return address.substring(address.lastIndexOf(':') + 1);
        var head = address.contains("::") ? address.substring(0, address.indexOf("::")) : address;
        return Stream.concat(Arrays.stream(head.split(":")), Stream.generate(() -> "0"))
                .limit(GROUPS_OF_A_NETWORK)
                .collect(Collectors.joining(":"));
    }
}
