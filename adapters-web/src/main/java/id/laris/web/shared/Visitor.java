package id.laris.web.shared;

import id.laris.domain.shared.Language;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** Who looks at this page and how: language, colours, pieces in the cart. Known from cookies, so it costs no query. */
@Named("visitor")
@RequestScoped
public class Visitor {
    /** How the pages look; AUTO follows the visitor's system. */
    public enum Theme {
        AUTO,
        LIGHT,
        DARK;

        static Theme of(String name) {
            for (var theme : values()) if (theme.name().equalsIgnoreCase(name)) return theme;
            return AUTO;
        }

        public String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the shop's counter of refusals looks. */
    private static final String REFUSAL = "laris.refusal";

    private static final String FORM_TOKEN = "csrf_token";

    private final CurrentVertxRequest requests;
    private Language language = Language.ID;
    private Theme theme = Theme.AUTO;
    private int pieces;
    private String address = "/";
    private String searched = "";

    Visitor(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    void arrives(Language speaks, Theme likes, int piecesInCart, String at) {
        language = speaks;
        theme = likes;
        pieces = piecesInCart;
        address = at;
    }

    public Language getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return language == Language.EN ? Locale.ENGLISH : Locale.forLanguageTag("id");
    }

    public Theme getTheme() {
        return theme;
    }

    public boolean isDark() {
        return theme == Theme.DARK;
    }

    /** Pieces in the cart as of the last change; shown at the cart's icon. */
    public int getPieces() {
        return pieces;
    }

    public void nowHas(int piecesInCart) {
        pieces = piecesInCart;
    }

    /** Path and query of this page, to come back to. */
    public String getAddress() {
        return address;
    }

    public boolean isAt(String place) {
        return address.equals(place);
    }

    /** Whether this page shows that shelf. */
    public boolean isUnder(String shelf) {
        var at = "/kategori/" + shelf;
        return address.equals(at) || address.startsWith(at + "?");
    }

    /** The words this page was searched with, to stay in the search field. */
    public String getSearched() {
        return searched;
    }

    public void searchesFor(String words) {
        searched = words;
    }

    /** What they were refused, by its code: to be counted. */
    public void wasRefused(String code) {
        var request = requests.getCurrent();
        if (request != null) request.put(REFUSAL, code);
    }

    /** What every form must send back; null where no form may be shown, because its token was refused. */
    public String getFormToken() {
        var request = requests.getCurrent();
        return request == null ? null : request.get(FORM_TOKEN);
    }
}
