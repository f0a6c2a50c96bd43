package id.laris.web.forecasting;

import id.laris.application.forecasting.ChangePromotion;
import id.laris.application.forecasting.EnterPromotion;
import id.laris.application.forecasting.ListPromotions;
import id.laris.application.forecasting.PromotionForm;
import id.laris.application.forecasting.PromotionRow;
import id.laris.application.forecasting.Promotions;
import id.laris.application.forecasting.RemovePromotion;
import id.laris.application.forecasting.ShowPromotion;
import id.laris.application.identity.CurrentActor;
import id.laris.domain.forecasting.Promotion;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Days;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What the shop says it does and did so that more is sold, with what came of it. */
@Path(OfficePromotionPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficePromotionPages {
    static final String PATH = ForecastAddress.PATH + "/promosi";
    private static final int ROWS = 50;
    private static final String FORM = "promosi";

    /** @param next address of the page that follows; blank at the end @param buyer whether they may enter one */
    record Calendar(
            String text, List<Line> lines, boolean buyer, List<Promotion.Scope> scopes, String next, Typed typed)
            implements TemplateInstance {}

    record Sheet(Line line, boolean buyer, List<Promotion.Scope> scopes, Typed typed) implements TemplateInstance {}

    /** @param aim what it is for, in words @param lift in words */
    record Line(Promotion promotion, PromotionRow.Stage stage, String days, String aim, boolean seen, String lift) {}

    private final ListPromotions listPromotions;
    private final ShowPromotion showPromotion;
    private final EnterPromotion enterPromotion;
    private final ChangePromotion changePromotion;
    private final RemovePromotion removePromotion;
    private final CurrentActor current;
    private final OfficeWords words;
    private final Visitor visitor;

    OfficePromotionPages(
            ListPromotions listPromotions,
            ShowPromotion showPromotion,
            EnterPromotion enterPromotion,
            ChangePromotion changePromotion,
            RemovePromotion removePromotion,
            CurrentActor current,
            OfficeWords words,
            Visitor visitor) {
        this.listPromotions = listPromotions;
        this.showPromotion = showPromotion;
        this.enterPromotion = enterPromotion;
        this.changePromotion = changePromotion;
        this.removePromotion = removePromotion;
        this.current = current;
        this.words = words;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String text, @QueryParam("setelah") @DefaultValue("") String after) {
        current.require(Permission.VIEW_REPORTS);
        return calendar(text, after, Typed.NOTHING);
    }

    private Calendar calendar(String text, String after, Typed typed) {
        var page = listPromotions.list(
                new Promotions.Query(text, Optional.of(after).filter(it -> !it.isBlank()), ROWS));
        return new Calendar(
                text.strip(),
                page.items().stream().map(this::line).toList(),
                current.may(Permission.BUY),
                List.of(Promotion.Scope.values()),
                page.next()
                        .map(cursor -> PATH + "?q=" + ForecastAddress.encoded(text.strip()) + "&setelah=" + cursor)
                        .orElse(""),
                typed);
    }

    @POST
    public Response enter(
            @FormParam("nama") @DefaultValue("") String kind,
            @FormParam("dari") @DefaultValue("") String from,
            @FormParam("sampai") @DefaultValue("") String to,
            @FormParam("untuk") @DefaultValue("") String scope,
            @FormParam("slug") @DefaultValue("") String key,
            @FormParam("catatan") @DefaultValue("") String note) {
        current.require(Permission.BUY);
        return answered(
                typed(kind, from, to, scope, key, note),
                () -> enterPromotion.enter(form(kind, from, to, scope, key, note)),
                refused -> calendar("", "", refused));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") String id) {
        current.require(Permission.VIEW_REPORTS);
        return sheet(id(id), Typed.NOTHING);
    }

    private Sheet sheet(UUID id, Typed typed) {
        return new Sheet(
                line(showPromotion.show(id)), current.may(Permission.BUY), List.of(Promotion.Scope.values()), typed);
    }

    @POST
    @Path("{id}")
    public Response change(
            @PathParam("id") String id,
            @FormParam("versi") @DefaultValue("") String version,
            @FormParam("nama") @DefaultValue("") String kind,
            @FormParam("dari") @DefaultValue("") String from,
            @FormParam("sampai") @DefaultValue("") String to,
            @FormParam("untuk") @DefaultValue("") String scope,
            @FormParam("slug") @DefaultValue("") String key,
            @FormParam("catatan") @DefaultValue("") String note) {
        current.require(Permission.BUY);
        var known = id(id);
        return answered(
                typed(kind, from, to, scope, key, note),
                () -> changePromotion.change(
                        new ChangePromotion.Command(known, version(version), form(kind, from, to, scope, key, note))),
                refused -> sheet(known, refused));
    }

    @POST
    @Path("{id}/hapus")
    public Response remove(@PathParam("id") String id, @FormParam("versi") @DefaultValue("") String version) {
        current.require(Permission.BUY);
        removePromotion.remove(new RemovePromotion.Command(id(id), version(version)));
        return saved();
    }

    private Response answered(Map<String, String> values, Runnable work, Function<Typed, TemplateInstance> page) {
        try {
            work.run();
            return saved();
        } catch (Refusal refusal) {
            if (words.isNoForms(refusal) || refusal.kind() == Refusal.Kind.MISSING) throw refusal;
            return Response.status(422)
                    .entity(page.apply(words.refused(FORM, values, refusal)))
                    .build();
        }
    }

    private static Response saved() {
        return Response.seeOther(Notice.SAVED.on(PATH)).build();
    }

    private Line line(PromotionRow row) {
        var say = words.in(OfficePromotionMessages.class);
        var promotion = row.promotion();
        return new Line(
                promotion,
                row.stage(),
                PromotionTexts.days(promotion, visitor.getLocale(), say),
                promotion.scope() == Promotion.Scope.SHOP ? say.scope_name(promotion.scope()) : row.title(),
                row.lift().isPresent(),
                row.lift()
                        .map(it -> PromotionTexts.lift(it, visitor.getLocale(), say))
                        .orElse(say.lift_none()));
    }

    private static Map<String, String> typed(
            String kind, String from, String to, String scope, String key, String note) {
        return Typed.values("nama", kind, "dari", from, "sampai", to, "untuk", scope, "slug", key, "catatan", note);
    }

    private static PromotionForm form(String kind, String from, String to, String scope, String key, String note) {
        var aim = Arrays.stream(Promotion.Scope.values())
                .filter(it -> it.name().equals(scope))
                .findFirst()
                .orElseThrow(() -> new Invalid("promotion-for", scope, "SHOP, CATEGORY or PRODUCT"));
        return new PromotionForm(kind, day(from), day(to), aim, key, note);
    }

    private static LocalDate day(String typed) {
        try {
            return Days.day(typed);
        } catch (DateTimeParseException noDay) {
            throw new Invalid("promotion-days", typed, "a day such as 2026-12-14");
        }
    }

    /** What is no version is none that anybody saw. */
    private static Optional<Long> version(String typed) {
        return typed.isBlank()
                ? Optional.empty()
                : Optional.of(typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1);
    }

    private static UUID id(String given) {
        if (!given.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
            throw new Missing("forecast-promotion", given.length() <= 80 ? given : given.substring(0, 80));
        return UUID.fromString(given);
    }
}
