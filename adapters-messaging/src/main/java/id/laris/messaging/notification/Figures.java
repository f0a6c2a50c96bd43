package id.laris.messaging.notification;

import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a mail writes figures and times: {@code Rp145.000}, {@code 21 November 2026, 14.05 WIB}. */
final class Figures {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private final Locale locale;
    private final ZoneId zone;

    Figures(Language language, ZoneId zone) {
        this.locale = language == Language.EN ? Locale.ENGLISH : INDONESIAN;
        this.zone = zone;
    }

    /** Written the Indonesian way in both languages: it is what stands on the label. */
    String money(Money money) {
        var figure = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(INDONESIAN));
        figure.setMinimumFractionDigits(money.currency().exponent());
        var amount = figure.format(BigDecimal.valueOf(
                Math.abs(money.minorUnits()), money.currency().exponent()));
        var sign = money.isNegative() ? "−" : "";
        return sign + ("IDR".equals(money.currency().code()) ? "Rp" : money.currency() + " ") + amount;
    }

    String count(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    String moment(Instant at) {
        var pattern = locale == Locale.ENGLISH ? "d MMMM yyyy, HH:mm" : "d MMMM yyyy, HH.mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(zone)) + " " + zoneName();
    }

    /** The three zones of Indonesia by the names people know; elsewhere what Java calls it. */
    private String zoneName() {
        return switch (zone.getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zone.getDisplayName(java.time.format.TextStyle.SHORT, locale);
        };
    }
}
