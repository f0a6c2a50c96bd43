package id.laris.web.shared;

import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.SignedIn;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;

/** The customer who looks at this page, if they are signed in. */
@Named("me")
@RequestScoped
public class Me {
    /** What the page that follows an act says once, by its name in the address. */
    public static final String NOTICE = "kabar";

    private static final Set<String> NOTICES = Set.of(
            "saved",
            "address-saved",
            "address-removed",
            "address-main",
            "wished",
            "unwished",
            "consents-saved",
            "export-asked",
            "request-withdrawn",
            "restricted",
            "unrestricted",
            "password-changed",
            "email-asked",
            "sessions-ended",
            "factor-on",
            "factor-off",
            "verified",
            "registered",
            "name-changed");

    private final CurrentActor current;
    private final Visitor visitor;
    private final CurrentVertxRequest requests;

    Me(CurrentActor current, Visitor visitor, CurrentVertxRequest requests) {
        this.current = current;
        this.visitor = visitor;
        this.requests = requests;
    }

    public boolean isSignedIn() {
        return current.findCustomer().isPresent();
    }

    /** Empty for visitors. */
    public String getName() {
        return isSignedIn()
                ? current.signedIn().map(SignedIn::account).orElseThrow().name()
                : "";
    }

    public String getFirstName() {
        return getName().replaceFirst(" .*", "");
    }

    /** Whether this page lies under that address. */
    public boolean isIn(String room) {
        var path = visitor.getAddress().replaceFirst("\\?.*", "");
        return path.equals(room) || !room.equals("/akun") && path.startsWith(room + "/");
    }

    /** What was just done; null when nothing was. */
    public String getNotice() {
        var request = requests.getCurrent();
        var notice = request == null ? null : request.request().getParam(NOTICE);
        return notice != null && NOTICES.contains(notice) ? notice : null;
    }
}
