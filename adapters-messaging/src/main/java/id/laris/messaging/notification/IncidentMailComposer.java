package id.laris.messaging.notification;

import id.laris.application.notification.IncidentLetter;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.privacy.Incident;
import id.laris.domain.shared.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Chooses what a mail about an incident says. */
final class IncidentMailComposer {
    private final IncidentLetter letter;
    private final Incident incident;
    private final Language language;
    private final ShopSettings settings;
    private final IncidentMailMessages words;
    private final Figures figures;

    IncidentMailComposer(IncidentLetter letter, Language language, ShopSettings settings, IncidentMailMessages words) {
        this.letter = letter;
        this.incident = letter.incident();
        this.language = language;
        this.settings = settings;
        this.words = words;
        this.figures = new Figures(language, settings.zone());
    }

    AccountMailView compose() {
        return letter.toStaff()
                ? view(alertSubject(), alert(), words.alert_button(), words.alert_why(settings.name()))
                : view(words.notice_subject(), notice(), words.notice_button(), words.notice_why(settings.name()));
    }

    private AccountMailView view(String subject, List<String> sentences, String button, String why) {
        return new AccountMailView(
                language.tag(),
                subject,
                settings.name(),
                settings.publicUrl(),
                subject,
                sentences,
                new MailView.Button(button, letter.url()),
                null,
                "",
                why);
    }

    private String alertSubject() {
        long left = Duration.between(letter.at(), incident.deadline()).toHours();
        return letter.at().isBefore(incident.deadline()) ? words.alert_subject(left) : words.overdue_subject();
    }

    private List<String> alert() {
        var sentences = new ArrayList<String>();
        sentences.add(words.alert_text(figures.moment(incident.detectedAt()), figures.moment(incident.deadline())));
        if (incident.authorityToldAt().isEmpty()) sentences.add(words.authority_waits());
        if (incident.peopleToldAt().isEmpty()) sentences.add(words.people_wait());
        return sentences;
    }

    /** What was exposed, when and how, what is done about it: article 46. */
    private List<String> notice() {
        var sentences = new ArrayList<String>();
        sentences.add(words.notice_text(settings.name()));
        sentences.add(words.notice_data(incident.dataClasses()));
        addLines(sentences, words.notice_course(figures.moment(incident.detectedAt()), incident.course()));
        addLines(
                sentences,
                words.notice_handling(
                        incident.handling().isEmpty() ? words.notice_handling_open() : incident.handling()));
        sentences.add(words.notice_advice());
        return sentences;
    }

    private static void addLines(List<String> sentences, String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(sentences::add);
    }
}
