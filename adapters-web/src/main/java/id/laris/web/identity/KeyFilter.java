package id.laris.web.identity;

import id.laris.application.identity.ListApiKeys;
import id.laris.domain.identity.ApiKey.Standing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which keys the list shows, as it stands in the address. What cannot be read narrows nothing.
 *
 * @param standing null for any
 */
public record KeyFilter(String words, Standing standing) {
    static final KeyFilter ALL = new KeyFilter("", null);
    private static final int LONGEST = 100;

    static KeyFilter of(String words, String standing) {
        var text = words.strip();
        return new KeyFilter(
                text.length() > LONGEST ? text.substring(0, LONGEST) : text,
                Arrays.stream(Standing.values())
                        .filter(s -> s.name().equals(standing))
                        .findFirst()
                        .orElse(null));
    }

    ListApiKeys.Query query() {
        return new ListApiKeys.Query(words, Optional.ofNullable(standing));
    }

    public boolean isNarrow() {
        return !words.isEmpty() || standing != null;
    }

    /** The same keys as a file. */
    public String download() {
        return OfficeKeyPages.PATH + "/unduh?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + (standing == null ? "" : "&keadaan=" + standing);
    }
}
