package id.laris.web.tax;

import id.laris.domain.shared.Refusal;
import id.laris.domain.tax.TaxClass;
import id.laris.web.shared.Formats;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.OfficeWords;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** What is wrong with a tax rule or a class, in the words of its desk. */
@Singleton
class TaxWords {
    private final OfficeWords words;
    private final Visitor visitor;

    TaxWords(OfficeWords words, Visitor visitor) {
        this.words = words;
        this.visitor = visitor;
    }

    /** The class of that name; empty for none. */
    static Optional<TaxClass> taxClass(String name) {
        return Arrays.stream(TaxClass.values())
                .filter(of -> of.name().equals(name))
                .findFirst();
    }

    boolean isNoForms(Refusal refusal) {
        return words.isNoForms(refusal);
    }

    String of(Refusal refusal) {
        var say = words.in(OfficeTaxMessages.class);
        words.note(refusal);
        return switch (refusal.code()) {
            case "tax-rules-overlap" ->
                say.refused_overlap(
                        detail(refusal, "name"), day(detail(refusal, "from")), last(detail(refusal, "to"), say));
            case "tax-rule-in-force" -> say.refused_in_force(detail(refusal, "name"));
            case "invalid-percentage" -> say.wrong_rate();
            case "invalid-base" -> say.wrong_base();
            case "invalid-zone" -> say.wrong_zone();
            case "invalid-name" -> say.wrong_name();
            case "invalid-valid-from", "invalid-valid-to" -> say.wrong_days();
            case "invalid-tax-class" -> say.wrong_class();
            default -> words.of(refusal);
        };
    }

    private String last(String day, OfficeTaxMessages say) {
        return day.equals("…") ? say.open_end() : day(day);
    }

    private String day(String day) {
        return Formats.day(LocalDate.parse(day), visitor.getLocale());
    }

    private static String detail(Refusal refusal, String name) {
        return String.valueOf(refusal.details().get(name));
    }
}
