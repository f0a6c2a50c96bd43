package id.laris.web.shared.office;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** The page that asks for the second factor again, with the form that was sent hidden in it: nothing typed is lost. Files are. */
@Singleton
public class FactorAsked {
    /** Names of the page's own fields; no form of the back office uses them. */
    public static final String CODE = "kode_verifikasi";

    public static final String PLACE = "kode_untuk";
    public static final String READ = "kode_baca";
    private static final Set<String> OWN = Set.of(CODE, PLACE, READ, "csrf");

    /**
     * @param place where the form was meant for
     * @param read whether it was only to be read
     */
    record Again(String place, boolean read, List<Field> fields, String refusal) implements TemplateInstance {}

    record Field(String name, String value) {}

    private final CurrentVertxRequest requests;

    FactorAsked(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    /** For the request under way. */
    TemplateInstance now() {
        var request = requests.getCurrent().request();
        return again(request.uri(), "GET".equals(request.method().name()), "");
    }

    public TemplateInstance again(String place, boolean isRead, String refusal) {
        return new Again(place, isRead, fields(), refusal);
    }

    private static List<Field> fields() {
        var sent = CurrentRequestManager.get().getFormData();
        var fields = new ArrayList<Field>();
        if (sent == null) return fields;
        for (var name : sent)
            for (var value : sent.get(name))
                if (!OWN.contains(name) && !value.isFileItem()) fields.add(new Field(name, value.getValue()));
        return fields;
    }
}
