package id.laris.web.customer;

import id.laris.application.customer.SaveProfile;
import id.laris.domain.customer.GarmentKind;
import id.laris.domain.customer.PhoneNumber;
import id.laris.domain.customer.Profile;
import id.laris.domain.shared.Language;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;

/** The profile as it was typed. */
public class ProfileInput {
    @RestForm
    String phone;

    @RestForm
    String birthDate;

    @RestForm
    String language;

    @RestForm
    String sizeTop;

    @RestForm
    String sizeBottom;

    @RestForm
    String sizeFootwear;

    @RestForm
    List<String> favourites;

    @RestForm
    String note;

    @RestForm
    String version;

    static ProfileInput of(Profile profile) {
        var input = new ProfileInput();
        input.phone = profile.phone().map(PhoneNumber::value).orElse("");
        input.birthDate = profile.birthDate().map(LocalDate::toString).orElse("");
        input.language = profile.language().tag();
        input.sizeTop = profile.sizeOf(GarmentKind.TOP).orElse("");
        input.sizeBottom = profile.sizeOf(GarmentKind.BOTTOM).orElse("");
        input.sizeFootwear = profile.sizeOf(GarmentKind.FOOTWEAR).orElse("");
        input.favourites = List.copyOf(profile.favourites());
        input.note = profile.note();
        input.version = Long.toString(profile.version());
        return input;
    }

    SaveProfile.Form toForm() {
        var sizes = new EnumMap<GarmentKind, String>(GarmentKind.class);
        for (var kind : GarmentKind.values()) sizes.put(kind, sizeOf(kind));
        return new SaveProfile.Form(
                phone,
                birthDate,
                Language.of(language),
                sizes,
                favourites == null ? Set.of() : Set.copyOf(favourites),
                getNote(),
                version == null || !version.matches("\\d{1,18}") ? 0 : Long.parseLong(version));
    }

    static String fieldOf(GarmentKind kind) {
        return switch (kind) {
            case TOP -> "sizeTop";
            case BOTTOM -> "sizeBottom";
            case FOOTWEAR -> "sizeFootwear";
        };
    }

    String sizeOf(GarmentKind kind) {
        return orEmpty(
                switch (kind) {
                    case TOP -> sizeTop;
                    case BOTTOM -> sizeBottom;
                    case FOOTWEAR -> sizeFootwear;
                });
    }

    boolean likes(String shelf) {
        return favourites != null && favourites.contains(shelf);
    }

    public String getPhone() {
        return orEmpty(phone);
    }

    public String getBirthDate() {
        return orEmpty(birthDate);
    }

    public boolean isEnglish() {
        return Language.of(language) == Language.EN;
    }

    public String getNote() {
        return orEmpty(note);
    }

    public String getVersion() {
        return orEmpty(version);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
