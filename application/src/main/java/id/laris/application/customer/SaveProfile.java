package id.laris.application.customer;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.shared.InvalidFields;
import id.laris.domain.customer.GarmentKind;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.Profile;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The customer tells about themselves, or takes it back: what is left empty is forgotten. */
@UseCase
@Audited
@ForCustomers
public final class SaveProfile {
    /**
     * As typed; texts may be null.
     *
     * @param birthDate {@code 1998-05-21} or blank
     * @param version of the profile that was shown
     */
    public record Form(
            String phone,
            String birthDate,
            Language language,
            Map<GarmentKind, String> sizes,
            Set<String> favourites,
            String note,
            long version) {
        @Override
        public String toString() {
            return "Form[version " + version + "]";
        }
    }

    private final Profiles profiles;
    private final CurrentActor actor;
    private final Clock clock;

    public SaveProfile(Profiles profiles, CurrentActor actor, Clock clock) {
        this.profiles = profiles;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws InvalidFields naming every wrong field; @throws id.laris.domain.shared.StaleVersion when it was changed meanwhile */
    public void save(Form form) {
        var check = new InvalidFields.Check();
        Optional<PhoneNumber> phone = check.field(
                "phone", () -> isBlank(form.phone()) ? Optional.empty() : Optional.of(new PhoneNumber(form.phone())));
        var born = check.field("birthDate", () -> birthDate(form.birthDate()));
        form.sizes()
                .forEach((kind, size) -> check.field(
                        "size" + kind.name().charAt(0)
                                + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT),
                        () -> Text.line("size", size, 0, 20)));
        check.field("note", () -> Text.block("note", form.note(), 500));
        check.orThrow();
        var restricted =
                profiles.find(actor.customer()).map(Profile::restricted).orElse(false);
        profiles.save(
                actor.customer(),
                new Profile(
                        phone,
                        born,
                        form.language(),
                        form.sizes(),
                        form.favourites(),
                        form.note(),
                        restricted,
                        form.version()));
    }

    private Optional<LocalDate> birthDate(String typed) {
        if (isBlank(typed)) return Optional.empty();
        try {
            var day = LocalDate.parse(typed.strip());
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            if (day.isAfter(today) || day.getYear() < 1900) throw new Invalid("birthDate", "", "a day since 1900");
            return Optional.of(day);
        } catch (DateTimeParseException noDay) {
            throw new Invalid("birthDate", "", "a day since 1900");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
