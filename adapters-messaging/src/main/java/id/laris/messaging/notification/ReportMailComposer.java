package id.laris.messaging.notification;

import id.laris.application.reporting.Period;
import id.laris.application.reporting.ReportLetter;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.shared.Language;
import java.util.ArrayList;
import java.util.List;

/** Chooses what a mail with a report says: its sums, for who opens no attachments. */
final class ReportMailComposer {
    private final ReportLetter letter;
    private final Language language;
    private final ShopSettings settings;
    private final ReportMailMessages words;
    private final Figures figures;

    ReportMailComposer(ReportLetter letter, Language language, ShopSettings settings, ReportMailMessages words) {
        this.letter = letter;
        this.language = language;
        this.settings = settings;
        this.words = words;
        this.figures = new Figures(language, settings.zone());
    }

    AccountMailView compose() {
        return new AccountMailView(
                language.tag(),
                words.subject(letter.name(), days()),
                settings.name(),
                settings.publicUrl(),
                letter.name(),
                sentences(),
                new MailView.Button(words.button(), letter.url()),
                null,
                "",
                words.why(settings.name()));
    }

    private String days() {
        var period = letter.report().query().period();
        return period.from().equals(period.to()) ? figures.day(period.from()) : span(period);
    }

    private String span(Period period) {
        return words.days(figures.day(period.from()), figures.day(period.to()));
    }

    private List<String> sentences() {
        var report = letter.report();
        var sum = report.total().amounts();
        var sentences = new ArrayList<String>();
        sentences.add(report.query()
                .warehouse()
                .map(code -> words.of_warehouse(days(), code.value()))
                .orElseGet(() -> words.of_shop(days())));
        if (report.total().isNone()) sentences.add(words.nothing());
        else {
            sentences.add(words.net(figures.money(sum.net())));
            sentences.add(words.orders(
                    figures.count(report.total().orders()),
                    figures.money(report.total().averageOrder())));
            sentences.add(words.returned(figures.money(sum.returned())));
        }
        sentences.add(words.before(figures.money(report.before().amounts().net())));
        sentences.add(
                report.more() ? words.attached_first(figures.count(report.rows().size())) : words.attached());
        return sentences;
    }
}
