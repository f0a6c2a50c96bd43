package id.laris.web.shared;

import id.laris.application.shared.ShopSettings;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Quantity;
import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures and times are written for people: {@code Rp145.000}, {@code 21 November 2026, 14.05}. */
@TemplateExtension
public final class Formats {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private Formats() {}

    /** Prices are written the Indonesian way in both languages: it is what stands on the label. */
    public static String text(Money money) {
        var currency = money.currency();
        var figure = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(INDONESIAN));
        figure.setMinimumFractionDigits(currency.exponent());
        var amount = figure.format(BigDecimal.valueOf(Math.abs(money.minorUnits()), currency.exponent()));
        var sign = money.isNegative() ? "−" : "";
        return sign + ("IDR".equals(currency.toString()) ? "Rp" : currency + " ") + amount;
    }

    public static String text(Quantity quantity) {
        return grouped(quantity.value());
    }

    public static String grouped(Number number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(INDONESIAN)).format(number);
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
