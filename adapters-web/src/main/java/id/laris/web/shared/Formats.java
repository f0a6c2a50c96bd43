package id.laris.web.shared;

import id.laris.application.shared.ShopSettings;
import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures and times are written for people: {@code Rp145.000}, {@code 21 November 2026, 14.05}. */
@TemplateExtension
public final class Formats {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final int GROUP = 3;

    private Formats() {}

    /** Prices are written the Indonesian way in both languages: it is what stands on the label. */
    public static String text(Money money) {
        var currency = money.currency();
        var digits = Long.toString(Math.abs(money.minorUnits()));
        int decimals = currency.exponent();
        if (digits.length() <= decimals) digits = "0".repeat(decimals + 1 - digits.length()) + digits;
        int point = digits.length() - decimals;
        return (money.isNegative() ? "−" : "")
                + (CurrencyUnit.IDR.equals(currency) ? "Rp" : currency + " ")
                + grouped(digits.substring(0, point))
                + (decimals == 0 ? "" : "," + digits.substring(point));
    }

    public static String text(Quantity quantity) {
        return grouped(quantity.value());
    }

    /** {@code 1.234.567}. Lists write dozens of figures, so this does without a formatter for each. */
    public static String grouped(Number number) {
        long value = number.longValue();
        return (value < 0 ? "−" : "") + grouped(Long.toString(Math.abs(value)));
    }

    private static String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) text.insert(at, '.');
        return text.toString();
    }

    /** {@code 21 November 2026, 14.05} in the shop's zone. */
    public static String moment(Instant instant, @TemplateAttribute("locale") Object locale) {
        return write(instant, "d MMMM yyyy, HH.mm", "d MMMM yyyy, HH:mm", locale);
    }

    /** {@code 21 Nov, 14.05}: for lists of this year. */
    public static String shortMoment(Instant instant, @TemplateAttribute("locale") Object locale) {
        return write(instant, "d MMM, HH.mm", "d MMM, HH:mm", locale);
    }

    public static String day(Instant instant, @TemplateAttribute("locale") Object locale) {
        return write(instant, "d MMMM yyyy", "d MMMM yyyy", locale);
    }

    public static String day(LocalDate date, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", localeOf(locale)).format(date);
    }

    public static String shortDay(LocalDate date, @TemplateAttribute("locale") Object locale) {
        return DateTimeFormatter.ofPattern("d MMMM", localeOf(locale)).format(date);
    }

    private static String write(Instant instant, String indonesian, String english, Object locale) {
        var at = localeOf(locale);
        return DateTimeFormatter.ofPattern(at.getLanguage().equals("en") ? english : indonesian, at)
                .format(instant.atZone(settings().zone()));
    }

    private static Locale localeOf(Object attribute) {
        return attribute instanceof Locale locale && locale.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN;
    }

    private static ShopSettings settings() {
        return Arc.container().instance(ShopSettings.class).get();
    }
}
