package id.laris.web.shared;

import id.laris.application.identity.ShowSignIns;
import java.time.Instant;
import java.util.List;

/**
 * A sign-in, or a try, as its owner reads it.
 *
 * @param device a browser's name; empty when nobody knows
 * @param address the network only; may be empty
 */
public record SignInLine(Instant at, boolean succeeded, String address, String device) {
    public static List<SignInLine> of(List<ShowSignIns.Seen> seen) {
        return seen.stream()
                .map(s -> new SignInLine(s.at(), s.succeeded(), s.address(), DeviceNames.of(s.device())))
                .toList();
    }
}
