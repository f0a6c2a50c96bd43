package id.laris.domain.identity;

import id.laris.domain.shared.Refusal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Nobody gives rights they do not have themselves. */
public final class NotYoursToGive extends Refusal {
    public NotYoursToGive(Set<Permission> missing) {
        super(
                Kind.NOT_ALLOWED,
                "not-yours-to-give",
                "Rights the giver does not have: " + new TreeSet<>(missing),
                Map.of(
                        "permissions",
                        new TreeSet<>(missing).stream().map(Enum::name).toList()));
    }
}
