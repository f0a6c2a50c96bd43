package id.laris.web.identity;

import id.laris.application.identity.ListStaff;
import id.laris.domain.identity.AccountState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which staff the list shows, as it stands in the address. What cannot be read narrows nothing.
 *
 * @param state null for any
 * @param role name of a role; blank for any
 */
public record StaffFilter(String words, AccountState state, String role) {
    static final StaffFilter ALL = new StaffFilter("", null, "");
    private static final int LONGEST = 100;

    static StaffFilter of(String words, String state, String role) {
        var text = words.strip();
        return new StaffFilter(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                Arrays.stream(AccountState.values())
                        .filter(s -> s.name().equals(state))
                        .findFirst()
                        .orElse(null),
                role.strip());
    }

    ListStaff.Query query() {
        return new ListStaff.Query(
                words, Optional.ofNullable(state), role.isEmpty() ? Optional.empty() : Optional.of(role));
    }

    public boolean isNarrow() {
        return !words.isEmpty() || state != null || !role.isEmpty();
    }

    /** The same people as a file. */
    public String download() {
        return OfficeStaffPages.PATH + "/unduh?q=" + encoded(words) + "&peran=" + encoded(role)
                + (state == null ? "" : "&keadaan=" + state);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
