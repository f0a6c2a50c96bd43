package id.laris.web.identity;

import id.laris.application.identity.ChangeApiKey;
import id.laris.application.identity.IssueApiKey;
import id.laris.application.identity.KnownKeys;
import id.laris.application.identity.ListApiKeys;
import id.laris.application.identity.RevokeApiKey;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.identity.ApiKey;
import id.laris.domain.identity.ApiKey.Standing;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
import id.laris.web.shared.office.Notice;
import id.laris.web.shared.office.OfficeWords;
import id.laris.web.shared.office.Typed;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys of integrators: listed, made (and shown once), changed, revoked. */
@Path(OfficeKeyPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeKeyPages {
    static final String PATH = "/admin/kunci";
    private static final String FORM = "kunci";

    /** @param ending how many keys end soon */
    record Keys(
            List<KeyRow> keys, KeyFilter filter, List<Standing> standings, int ending, List<Group> groups, Typed typed)
            implements TemplateInstance {}

    /** @param lastDay the last on which it opens; null without an end */
    record KeyRow(ApiKey key, Standing standing, List<Permission> permissions, LocalDate lastDay) {}

    /** Rights that belong together. */
    record Group(Permission.Area area, List<Choice> choices) {}

    record Choice(Permission permission, boolean chosen) {}

    record Change(ApiKey key, Typed typed) implements TemplateInstance {}

    /** @param key whole; never shown again */
    record Issued(String name, String key) implements TemplateInstance {}

    private final ListApiKeys listApiKeys;
    private final IssueApiKey issueApiKey;
    private final ChangeApiKey changeApiKey;
    private final RevokeApiKey revokeApiKey;
    private final KnownKeys known;
    private final ShopSettings settings;
    private final OfficeWords words;
    private final Clock clock;

    OfficeKeyPages(
            ListApiKeys listApiKeys,
            IssueApiKey issueApiKey,
            ChangeApiKey changeApiKey,
            RevokeApiKey revokeApiKey,
            KnownKeys known,
            ShopSettings settings,
            OfficeWords words,
            Clock clock) {
        this.listApiKeys = listApiKeys;
        this.issueApiKey = issueApiKey;
        this.changeApiKey = changeApiKey;
        this.revokeApiKey = revokeApiKey;
        this.known = known;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String typed, @QueryParam("keadaan") String standing) {
        return page(KeyFilter.of(typed, standing), Typed.NOTHING, Set.of());
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download(@QueryParam("q") @DefaultValue("") String typed, @QueryParam("keadaan") String standing) {
        var keys = listApiKeys.list(KeyFilter.of(typed, standing).query());
        var now = clock.instant();
        return Csv.file("kunci", LocalDate.ofInstant(now, settings.zone()), KeyCsv.HEADING, out -> {
            for (var key : keys) KeyCsv.write(out, key, now, settings.zone());
        });
    }

    /** Answered at once and not by a redirect: the key is nowhere else to be read from. */
    @POST
    public Response issue(@BeanParam KeyForm form, @FormParam("hak") List<String> permissions) {
        var chosen = chosen(permissions);
        if (chosen.isEmpty())
            return refused(
                    new Typed(
                            FORM,
                            form.typed(),
                            words.in(OfficeKeyMessages.class).no_permission()),
                    chosen);
        try {
            var terms = form.terms(settings.zone());
            return Response.ok(new Issued(terms.name(), issueApiKey.issue(new IssueApiKey.Command(terms, chosen))))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (Refusal refused) {
            if (words.isNoForms(refused)) throw refused;
            return refused(words.refused(FORM, form.typed(), refused), chosen);
        }
    }

    @GET
    @Path("{prefix}")
    public TemplateInstance show(@PathParam("prefix") String prefix) {
        var key = key(prefix);
        return new Change(key, new Typed("", KeyForm.of(key, settings.zone()), ""));
    }

    @POST
    @Path("{prefix}")
    public Response change(@PathParam("prefix") String prefix, @BeanParam KeyForm form) {
        try {
            changeApiKey.change(new ChangeApiKey.Command(prefix, form.terms(settings.zone())));
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.INVALID) throw refused;
            return Response.status(422)
                    .entity(new Change(key(prefix), words.refused(FORM, form.typed(), refused)))
                    .build();
        }
        known.forgetAll();
        return Response.seeOther(Notice.KEY_CHANGED.on(PATH)).build();
    }

    @POST
    @Path("cabut")
    public Response revoke(@FormParam("awal") @DefaultValue("") String prefix) {
        revokeApiKey.revoke(prefix);
        known.forgetAll();
        return Response.seeOther(Notice.REVOKED.on(PATH)).build();
    }

    private ApiKey key(String prefix) {
        return listApiKeys.list(new ListApiKeys.Query(prefix, Optional.empty())).stream()
                .filter(key -> key.prefix().equals(prefix))
                .findFirst()
                .orElseThrow(() -> new Missing("api-key", prefix));
    }

    private Response refused(Typed typed, Set<Permission> chosen) {
        return Response.status(422).entity(page(KeyFilter.ALL, typed, chosen)).build();
    }

    private Keys page(KeyFilter filter, Typed typed, Set<Permission> chosen) {
        var now = clock.instant();
        return new Keys(
                listApiKeys.list(filter.query()).stream()
                        .map(key -> new KeyRow(
                                key,
                                key.standing(now),
                                key.permissions().stream().sorted().toList(),
                                key.terms().expiresAt().map(this::lastDay).orElse(null)))
                        .toList(),
                filter,
                List.of(Standing.values()),
                listApiKeys
                        .list(new ListApiKeys.Query("", Optional.of(Standing.ENDS_SOON)))
                        .size(),
                groups(chosen),
                typed);
    }

    private LocalDate lastDay(Instant end) {
        return LocalDate.ofInstant(end.minusNanos(1), settings.zone());
    }

    private static Set<Permission> chosen(List<String> names) {
        var chosen = EnumSet.noneOf(Permission.class);
        Permission.ofKeys().stream().filter(p -> names.contains(p.name())).forEach(chosen::add);
        return chosen;
    }

    private static List<Group> groups(Set<Permission> chosen) {
        return Arrays.stream(Permission.Area.values())
                .map(area -> new Group(
                        area,
                        Permission.ofKeys().stream()
                                .filter(p -> p.area() == area)
                                .map(p -> new Choice(p, chosen.contains(p)))
                                .toList()))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }
}
