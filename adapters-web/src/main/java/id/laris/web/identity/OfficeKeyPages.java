package id.laris.web.identity;

import id.laris.application.identity.ApiKeys.ApiKey;
import id.laris.application.identity.IssueApiKey;
import id.laris.application.identity.ListApiKeys;
import id.laris.application.identity.RevokeApiKey;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The keys of integrators: listed, made (and shown once), revoked. */
@Path(OfficeKeyPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeKeyPages {
    static final String PATH = "/admin/kunci";

    record Keys(List<KeyRow> keys, List<Choice> choices, Typed typed) implements TemplateInstance {}

    record KeyRow(ApiKey key, List<Permission> permissions) {}

    record Choice(Permission permission, boolean chosen) {}

    /** @param key whole; never shown again */
    record Issued(String name, String key) implements TemplateInstance {}

    private final ListApiKeys listApiKeys;
    private final IssueApiKey issueApiKey;
    private final RevokeApiKey revokeApiKey;
    private final OfficeWords words;

    OfficeKeyPages(ListApiKeys listApiKeys, IssueApiKey issueApiKey, RevokeApiKey revokeApiKey, OfficeWords words) {
        this.listApiKeys = listApiKeys;
        this.issueApiKey = issueApiKey;
        this.revokeApiKey = revokeApiKey;
        this.words = words;
    }

    @GET
    public TemplateInstance list() {
        return page(Typed.NOTHING, Set.of());
    }

    /** Answered at once and not by a redirect: the key is nowhere else to be read from. */
    @POST
    public Response issue(
            @FormParam("nama") @DefaultValue("") String name, @FormParam("hak") List<String> permissions) {
        var typed = Typed.values("nama", name);
        var chosen = chosen(permissions);
        var form = "kunci";
        if (chosen.isEmpty())
            return refused(
                    new Typed(
                            form, typed, words.in(OfficeIdentityMessages.class).no_permission()),
                    chosen);
        try {
            return Response.ok(new Issued(name.strip(), issueApiKey.issue(name, chosen)))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_ALLOWED) throw refused;
            return refused(words.refused(form, typed, refused), chosen);
        }
    }

    @POST
    @Path("cabut")
    public Response revoke(@FormParam("awal") @DefaultValue("") String prefix) {
        revokeApiKey.revoke(prefix);
        return Response.seeOther(Notice.REVOKED.on(PATH)).build();
    }

    private Response refused(Typed typed, Set<Permission> chosen) {
        return Response.status(422).entity(page(typed, chosen)).build();
    }

    private Keys page(Typed typed, Set<Permission> chosen) {
        return new Keys(
                listApiKeys.list().stream()
                        .map(key -> new KeyRow(
                                key, key.permissions().stream().sorted().toList()))
                        .toList(),
                offered().map(p -> new Choice(p, chosen.contains(p))).toList(),
                typed);
    }

    private static Set<Permission> chosen(List<String> names) {
        var chosen = EnumSet.noneOf(Permission.class);
        offered().filter(p -> names.contains(p.name())).forEach(chosen::add);
        return chosen;
    }

    private static Stream<Permission> offered() {
        return Permission.ofKeys().stream();
    }
}
