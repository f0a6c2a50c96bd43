package id.laris.domain.customer;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Text;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a customer tells the shop about themselves; the name and the e-mail belong to their account. Nothing of it is needed to buy.
 *
 * @param language of the mails
 * @param sizes what they wear, as the catalogue's options say it ({@code M}, {@code 32}, {@code 41}); at most 20 characters each
 * @param favourites slugs of categories they like, at most 20
 * @param note what the shop should know, e.g. an allergy to wool; at most 500 characters
 * @param restricted the customer asked to suspend processing: their data are kept, and used for nothing but what is under way
 * @param version as read; 0 for one that was never saved
 */
public record Profile(
        Optional<PhoneNumber> phone,
        Optional<LocalDate> birthDate,
        Language language,
        Map<GarmentKind, String> sizes,
        Set<String> favourites,
        String note,
        boolean restricted,
        long version) {
    public static final int MOST_FAVOURITES = 20;
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    public Profile {
        if (birthDate.filter(d -> d.isBefore(EARLIEST_BIRTH)).isPresent())
            throw new Invalid("birthDate", birthDate.get(), "a day since 1900");
        var worn = new TreeMap<GarmentKind, String>();
        sizes.forEach((kind, size) -> {
            var text = Text.line("size", size, 0, 20);
            if (!text.isEmpty()) worn.put(kind, text);
        });
        sizes = Map.copyOf(worn);
        if (favourites.size() > MOST_FAVOURITES)
            throw new Invalid("favourites", favourites.size(), "at most " + MOST_FAVOURITES);
        favourites.forEach(f -> Text.line("favourites", f, 1, 100));
        favourites = java.util.Collections.unmodifiableSet(new TreeSet<>(favourites));
        note = Text.block("note", note, 500);
    }

    /** Of somebody who told nothing yet. */
    public static Profile empty(Language language) {
        return new Profile(Optional.empty(), Optional.empty(), language, Map.of(), Set.of(), "", false, 0);
    }

    public Optional<String> sizeOf(GarmentKind kind) {
        return Optional.ofNullable(sizes.get(kind));
    }

    public Profile wearing(Map<GarmentKind, String> other) {
        return new Profile(phone, birthDate, language, other, favourites, note, restricted, version);
    }

    public Profile restricted(boolean suspended) {
        return new Profile(phone, birthDate, language, sizes, favourites, note, suspended, version);
    }

    /** Never tells who it is about: it may end up in a log. */
    @Override
    public String toString() {
        return "Profile[version " + version + "]";
    }
}
