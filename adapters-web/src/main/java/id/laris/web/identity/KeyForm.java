package id.laris.web.identity;

import id.laris.domain.identity.AddressRange;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.KeyTerms;
import id.laris.domain.shared.Invalid;
import id.laris.web.shared.office.Days;
import id.laris.web.shared.office.Typed;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** What is typed of a key's terms; days are the shop's, and the last day counts whole. */
public class KeyForm {
    @FormParam("nama")
    String name;

    @FormParam("sampai")
    String lastDay;

    @FormParam("jaringan")
    String networks;

    @FormParam("laju")
    String most;

    Map<String, String> typed() {
        return Typed.values("nama", name, "sampai", lastDay, "jaringan", networks, "laju", most);
    }

    /** As if somebody had typed what holds now. */
    static Map<String, String> of(ApiKey key, ZoneId zone) {
        var terms = key.terms();
        return Typed.values(
                "nama",
                terms.name(),
                "sampai",
                terms.expiresAt()
                        .map(end -> LocalDate.ofInstant(end.minusNanos(1), zone).toString())
                        .orElse(""),
                "jaringan",
                String.join(
                        "\n",
                        terms.allowedFrom().stream().map(AddressRange::text).toList()),
                "laju",
                terms.mostAMinute().map(String::valueOf).orElse(""));
    }

    KeyTerms terms(ZoneId zone) {
        var until = isEmpty(lastDay) ? Optional.<LocalDate>empty() : Optional.of(day());
        return new KeyTerms(
                name,
                until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                (networks == null ? "" : networks)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(AddressRange::new)
                        .toList(),
                isEmpty(most) ? Optional.empty() : Optional.of(number()));
    }

    private static boolean isEmpty(String field) {
        return field == null || field.isBlank();
    }

    private LocalDate day() {
        try {
            return Days.day(lastDay);
        } catch (DateTimeParseException unreadable) {
            throw new Invalid("expiresAt", lastDay, "a day");
        }
    }

    private int number() {
        if (!most.strip().matches("\\d{1,9}")) throw new Invalid("mostAMinute", most, "a whole number");
        return Integer.parseInt(most.strip());
    }
}
