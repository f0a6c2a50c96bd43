package id.laris.web.identity;

import id.laris.application.identity.ListStaff;
import id.laris.domain.identity.Role;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.office.Csv;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Staff as a table for spreadsheets; times in the shop's zone. */
final class StaffCsv {
    static final List<String> HEADING =
            List.of("name", "email", "state", "roles", "warehouses", "since", "sessions", "last_seen");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private StaffCsv() {}

    static void write(Writer out, ListStaff.Listed who, ZoneId zone) throws IOException {
        Csv.row(
                out,
                List.of(
                        who.account().name(),
                        who.account().email().value(),
                        who.account().state().name(),
                        who.member().roles().stream().sorted().map(Role::name).collect(Collectors.joining(" ")),
                        who.member().warehouses().stream()
                                .map(WarehouseCode::value)
                                .sorted()
                                .collect(Collectors.joining(" ")),
                        TIME.format(who.account().createdAt().atZone(zone)),
                        Integer.toString(who.sessions().size()),
                        who.sessions().stream()
                                .findFirst()
                                .map(session -> TIME.format(session.lastSeen().atZone(zone)))
                                .orElse("")));
    }
}
