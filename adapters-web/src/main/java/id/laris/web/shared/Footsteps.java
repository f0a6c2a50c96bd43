package id.laris.web.shared;

import id.laris.application.identity.CurrentActor;
import id.laris.application.reporting.Sights;
import id.laris.domain.identity.Actor;
import id.laris.domain.reporting.ShopStep;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.regex.Pattern;

/**
 * Tells how far visitors come, for the numbers of the shop. Machines, pages a browser loads before anybody looks at them, and people at
 * work for the shop are not told of. Costs no query and keeps nothing in the visitor's browser.
 */
@Singleton
public class Footsteps {
    /** Search engines, previews of links, programs: all that says so of itself. Browsers begin with Mozilla. */
    private static final Pattern MACHINE = Pattern.compile(
            "(?i)bot\\b|bot/|crawl|spider|slurp|preview|headless|lighthouse|facebookexternalhit|whatsapp/|monitor|scan");

    private static final Pattern BROWSER = Pattern.compile("^(Mozilla|Opera)/");

    private final Sights sights;
    private final CurrentActor current;
    private final CurrentVertxRequest requests;
    private final Clock clock;

    Footsteps(Sights sights, CurrentActor current, CurrentVertxRequest requests, Clock clock) {
        this.sights = sights;
        this.current = current;
        this.requests = requests;
        this.clock = clock;
    }

    /** Some page of the shop is shown. */
    public void visits() {
        takes(ShopStep.VISIT, "", "");
    }

    /** @param product its slug */
    public void sees(String product) {
        takes(ShopStep.PRODUCT, product, "");
    }

    public void fills(String sku) {
        takes(ShopStep.CART, "", sku);
    }

    public void checksOut() {
        takes(ShopStep.CHECKOUT, "", "");
    }

    private void takes(ShopStep step, String product, String sku) {
        var request = requests.getCurrent();
        if (request == null || !isPerson(request.request())) return;
        var who = current.actor();
        if (who.kind() != Actor.Kind.VISITOR && who.kind() != Actor.Kind.CUSTOMER) return;
        sights.saw(new Sights.Seen(clock.instant(), step, product, sku, current.origin(), current.findCustomer()));
    }

    private static boolean isPerson(HttpServerRequest request) {
        return !request.method().equals(HttpMethod.HEAD)
                && isBrowser(request.getHeader("User-Agent"))
                && !isAhead(request.getHeader("Sec-Purpose"))
                && !isAhead(request.getHeader("Purpose"))
                && !isAhead(request.getHeader("X-Moz"));
    }

    static boolean isBrowser(String device) {
        return device != null
                && BROWSER.matcher(device).find()
                && !MACHINE.matcher(device).find();
    }

    /** Loaded before anybody asks to see it. */
    static boolean isAhead(String purpose) {
        return purpose != null
                && (purpose.contains("prefetch") || purpose.contains("prerender") || purpose.equals("preview"));
    }
}
