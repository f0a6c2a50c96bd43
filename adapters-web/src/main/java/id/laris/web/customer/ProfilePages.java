package id.laris.web.customer;

import static jakarta.ws.rs.core.MediaType.TEXT_HTML;

import id.laris.application.customer.SaveProfile;
import id.laris.application.customer.ShowProfile;
import id.laris.application.shared.InvalidFields;
import id.laris.domain.customer.GarmentKind;
import id.laris.web.shared.AnswersPeople;
import id.laris.web.shared.Me;
import id.laris.web.shared.Shop;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the customer tells about themselves. Nothing of it is needed to buy. */
@Path("/akun/profil")
@Authenticated
@AnswersPeople
@Produces(TEXT_HTML)
class ProfilePages {
    record Profile(ProfileInput typed, List<Size> sizes, List<Liked> shelves, Map<String, String> wrong)
            implements TemplateInstance {}

    /** A field for a size, with the sizes people usually wear there to choose from. */
    record Size(String kind, String field, String value, List<String> usual) {}

    record Liked(String slug, String name, boolean liked) {}

    private static final Map<GarmentKind, List<String>> USUAL = Map.of(
            GarmentKind.TOP, List.of("XS", "S", "M", "L", "XL", "XXL"),
            GarmentKind.BOTTOM, List.of("S", "M", "L", "XL", "28", "30", "32", "34", "36"),
            GarmentKind.FOOTWEAR, List.of("37", "38", "39", "40", "41", "42", "43", "44"));

    private final ShowProfile showProfile;
    private final SaveProfile saveProfile;
    private final AccountWords words;
    private final Shop shop;

    ProfilePages(ShowProfile showProfile, SaveProfile saveProfile, AccountWords words, Shop shop) {
        this.showProfile = showProfile;
        this.saveProfile = saveProfile;
        this.words = words;
        this.shop = shop;
    }

    @GET
    public TemplateInstance show() {
        return page(ProfileInput.of(showProfile.show()), Map.of());
    }

    @POST
    public Response save(@BeanParam ProfileInput typed) {
        try {
            saveProfile.save(typed.toForm());
            return Response.seeOther(URI.create("/akun/profil?" + Me.NOTICE + "=saved"))
                    .build();
        } catch (InvalidFields wrong) {
            return Response.status(422).entity(page(typed, words.of(wrong))).build();
        }
    }

    private Profile page(ProfileInput typed, Map<String, String> wrong) {
        var shelves = shop.getShelves().stream()
                .map(shelf -> new Liked(shelf.slug(), shelf.name(), typed.likes(shelf.slug())))
                .toList();
        var sizes = Arrays.stream(GarmentKind.values())
                .map(kind -> new Size(kind.name(), ProfileInput.fieldOf(kind), typed.sizeOf(kind), USUAL.get(kind)))
                .toList();
        return new Profile(typed, sizes, shelves, wrong);
    }
}
