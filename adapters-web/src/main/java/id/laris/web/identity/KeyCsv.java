package id.laris.web.identity;

import id.laris.domain.identity.AddressRange;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.Permission;
import id.laris.web.shared.office.Csv;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Keys as a table for spreadsheets; times in the shop's zone. */
final class KeyCsv {
    static final List<String> HEADING = List.of(
            "prefix",
            "name",
            "state",
            "permissions",
            "made_at",
            "ends_at",
            "networks",
            "most_a_minute",
            "used_at",
            "used_from");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private KeyCsv() {}

    static void write(Writer out, ApiKey key, Instant now, ZoneId zone) throws IOException {
        Csv.row(
                out,
                List.of(
                        key.prefix(),
                        key.terms().name(),
                        key.standing(now).name(),
                        key.permissions().stream()
                                .sorted()
                                .map(Permission::name)
                                .collect(Collectors.joining(" ")),
                        time(key.createdAt(), zone),
                        key.terms().expiresAt().map(end -> time(end, zone)).orElse(""),
                        key.terms().allowedFrom().stream()
                                .map(AddressRange::text)
                                .collect(Collectors.joining(" ")),
                        key.terms().mostAMinute().map(String::valueOf).orElse(""),
                        key.lastUse().map(use -> time(use.at(), zone)).orElse(""),
                        key.lastUse().map(ApiKey.LastUse::from).orElse("")));
    }

    private static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }
}
