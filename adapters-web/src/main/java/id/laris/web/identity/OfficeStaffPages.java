package id.laris.web.identity;

import id.laris.application.identity.ChangeStaff;
import id.laris.application.identity.DeactivateStaff;
import id.laris.application.identity.EndStaffSessions;
import id.laris.application.identity.ExportStaff;
import id.laris.application.identity.InviteStaff;
import id.laris.application.identity.ListStaff;
import id.laris.application.identity.ReactivateStaff;
import id.laris.application.identity.ResendInvitation;
import id.laris.application.identity.Roles;
import id.laris.application.identity.ShowStaff;
import id.laris.application.identity.WithdrawInvitation;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.Warehouses;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountState;
import id.laris.domain.identity.Role;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Refusal;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import id.laris.web.shared.Visitor;
import id.laris.web.shared.office.AnswersStaff;
import id.laris.web.shared.office.Csv;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who works here: listed, invited, given roles and warehouses, shut out and let in again. */
@Path(OfficeStaffPages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeStaffPages {
    static final String PATH = "/admin/staf";
    private static final String FORM = "staf";

    record People(
            List<ListStaff.Listed> staff,
            StaffFilter filter,
            List<AccountState> states,
            List<Tick<Role>> roles,
            List<Tick<Warehouse>> warehouses,
            Typed typed)
            implements TemplateInstance {}

    record Colleague(ListStaff.Listed who, List<Tick<Role>> roles, List<Tick<Warehouse>> warehouses, Typed typed)
            implements TemplateInstance {}

    record Tick<T>(T of, boolean ticked) {}

    private final ListStaff listStaff;
    private final ExportStaff exportStaff;
    private final ShowStaff showStaff;
    private final InviteStaff inviteStaff;
    private final ResendInvitation resendInvitation;
    private final WithdrawInvitation withdrawInvitation;
    private final ChangeStaff changeStaff;
    private final DeactivateStaff deactivateStaff;
    private final ReactivateStaff reactivateStaff;
    private final EndStaffSessions endStaffSessions;
    private final Roles roleStore;
    private final Warehouses warehouses;
    private final ShopSettings settings;
    private final Visitor visitor;
    private final OfficeWords words;
    private final Clock clock;

    OfficeStaffPages(
            ListStaff listStaff,
            ExportStaff exportStaff,
            ShowStaff showStaff,
            InviteStaff inviteStaff,
            ResendInvitation resendInvitation,
            WithdrawInvitation withdrawInvitation,
            ChangeStaff changeStaff,
            DeactivateStaff deactivateStaff,
            ReactivateStaff reactivateStaff,
            EndStaffSessions endStaffSessions,
            Roles roleStore,
            Warehouses warehouses,
            ShopSettings settings,
            Visitor visitor,
            OfficeWords words,
            Clock clock) {
        this.listStaff = listStaff;
        this.exportStaff = exportStaff;
        this.showStaff = showStaff;
        this.inviteStaff = inviteStaff;
        this.resendInvitation = resendInvitation;
        this.withdrawInvitation = withdrawInvitation;
        this.changeStaff = changeStaff;
        this.deactivateStaff = deactivateStaff;
        this.reactivateStaff = reactivateStaff;
        this.endStaffSessions = endStaffSessions;
        this.roleStore = roleStore;
        this.warehouses = warehouses;
        this.settings = settings;
        this.visitor = visitor;
        this.words = words;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("keadaan") @DefaultValue("") String state,
            @QueryParam("peran") @DefaultValue("") String role) {
        return page(StaffFilter.of(typed, state, role), Typed.NOTHING, Set.of(), Set.of());
    }

    @GET
    @Path("unduh")
    @Produces(Csv.TYPE)
    public Response download(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("keadaan") @DefaultValue("") String state,
            @QueryParam("peran") @DefaultValue("") String role) {
        var staff = exportStaff.export(StaffFilter.of(typed, state, role).query());
        return Csv.file("staf", LocalDate.ofInstant(clock.instant(), settings.zone()), StaffCsv.HEADING, out -> {
            for (var who : staff) StaffCsv.write(out, who, settings.zone());
        });
    }

    @POST
    public Response invite(
            @FormParam("nama") @DefaultValue("") String name,
            @FormParam("email") @DefaultValue("") String email,
            @FormParam("peran") List<String> roles,
            @FormParam("gudang") List<String> bound) {
        try {
            inviteStaff.invite(new InviteStaff.Command(
                    new EmailAddress(email), name, Set.copyOf(roles), codes(bound), visitor.getLanguage()));
        } catch (Refusal refused) {
            if (words.isNoForms(refused)) throw refused;
            var typed = words.refused(FORM, Typed.values("nama", name, "email", email), refused);
            return Response.status(422)
                    .entity(page(StaffFilter.ALL, typed, Set.copyOf(roles), Set.copyOf(bound)))
                    .build();
        }
        return Response.seeOther(Notice.INVITED.on(PATH)).build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@PathParam("id") String id) {
        return colleague(account(id), Typed.NOTHING);
    }

    @POST
    @Path("{id}")
    public Response change(
            @PathParam("id") String id,
            @FormParam("peran") List<String> roles,
            @FormParam("gudang") List<String> bound) {
        return done(
                id,
                Notice.STAFF_CHANGED,
                account -> changeStaff.change(new ChangeStaff.Command(account, Set.copyOf(roles), codes(bound))));
    }

    @POST
    @Path("{id}/nonaktif")
    public Response deactivate(@PathParam("id") String id) {
        return done(id, Notice.STAFF_CHANGED, deactivateStaff::deactivate);
    }

    @POST
    @Path("{id}/aktif")
    public Response reactivate(@PathParam("id") String id) {
        return done(id, Notice.STAFF_CHANGED, reactivateStaff::reactivate);
    }

    @POST
    @Path("{id}/sesi")
    public Response endSessions(@PathParam("id") String id) {
        return done(id, Notice.SESSIONS_ENDED, endStaffSessions::end);
    }

    @POST
    @Path("{id}/undang-lagi")
    public Response resend(@PathParam("id") String id) {
        return done(id, Notice.INVITED, resendInvitation::resend);
    }

    @POST
    @Path("{id}/batal")
    public Response withdraw(@PathParam("id") String id) {
        try {
            withdrawInvitation.withdraw(account(id));
        } catch (Refusal refused) {
            return refused(id, refused);
        }
        return Response.seeOther(Notice.WITHDRAWN.on(PATH)).build();
    }

    private interface Step {
        void take(AccountId account);
    }

    private Response done(String id, Notice notice, Step step) {
        try {
            step.take(account(id));
        } catch (Refusal refused) {
            return refused(id, refused);
        }
        return Response.seeOther(notice.on(PATH + "/" + id)).build();
    }

    private Response refused(String id, Refusal refused) {
        if (words.isNoForms(refused) || refused.code().equals("staff-not-found")) throw refused;
        return Response.status(422)
                .entity(colleague(account(id), words.refused(FORM, Map.of(), refused)))
                .build();
    }

    private static AccountId account(String id) {
        try {
            return new AccountId(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            throw new Missing("staff", id);
        }
    }

    private static Set<WarehouseCode> codes(List<String> codes) {
        return codes.stream().map(WarehouseCode::new).collect(Collectors.toSet());
    }

    private People page(StaffFilter filter, Typed typed, Set<String> roles, Set<String> bound) {
        return new People(
                listStaff.list(filter.query()),
                filter,
                List.of(AccountState.INVITED, AccountState.ACTIVE, AccountState.DEACTIVATED),
                ticks(roleStore.all(), roles),
                warehouses(bound),
                typed);
    }

    private Colleague colleague(AccountId account, Typed typed) {
        var shown = showStaff.show(account);
        var member = shown.colleague().member();
        var names = new LinkedHashSet<String>();
        member.roles().forEach(role -> names.add(role.name()));
        return new Colleague(
                shown.colleague(),
                ticks(shown.roles(), names),
                warehouses(
                        member.warehouses().stream().map(WarehouseCode::value).collect(Collectors.toSet())),
                typed);
    }

    private static List<Tick<Role>> ticks(List<Role> roles, Set<String> ticked) {
        return roles.stream()
                .map(role -> new Tick<>(role, ticked.contains(role.name())))
                .toList();
    }

    private List<Tick<Warehouse>> warehouses(Set<String> ticked) {
        return warehouses.all().stream()
                .map(warehouse ->
                        new Tick<>(warehouse, ticked.contains(warehouse.code().value())))
                .toList();
    }
}
