package id.laris.web.identity;

import id.laris.application.identity.AddRole;
import id.laris.application.identity.ChangeRoles;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ListRoles;
import id.laris.application.identity.RemoveRole;
import id.laris.domain.identity.Permission;
import id.laris.domain.identity.Role;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The matrix of rights: what each role may do, changed by ticking. */
@Path(OfficeRolePages.PATH)
@Authenticated
@AnswersStaff
@Blocking
@Produces(MediaType.TEXT_HTML)
class OfficeRolePages {
    static final String PATH = "/admin/peran";

    record Matrix(List<ListRoles.Listed> roles, List<Area> areas, Typed typed) implements TemplateInstance {}

    /** Rights that belong together. */
    record Area(Permission.Area area, List<Right> rights) {}

    record Right(Permission permission, List<Cell> cells) {}

    /** @param open whether whoever looks may change it */
    record Cell(Role role, boolean allowed, boolean open) {}

    private final ListRoles listRoles;
    private final ChangeRoles changeRoles;
    private final AddRole addRole;
    private final RemoveRole removeRole;
    private final CurrentActor current;
    private final OfficeWords words;

    OfficeRolePages(
            ListRoles listRoles,
            ChangeRoles changeRoles,
            AddRole addRole,
            RemoveRole removeRole,
            CurrentActor current,
            OfficeWords words) {
        this.listRoles = listRoles;
        this.changeRoles = changeRoles;
        this.addRole = addRole;
        this.removeRole = removeRole;
        this.current = current;
        this.words = words;
    }

    @GET
    public TemplateInstance matrix() {
        return page(Typed.NOTHING);
    }

    /**
     * @param roles names of the roles that stood on the page: one of them without any tick may nothing
     * @param ticked {@code ROLE:PERMISSION}
     */
    @POST
    public Response change(@FormParam("peran") List<String> roles, @FormParam("hak") List<String> ticked) {
        var wanted = new LinkedHashMap<String, Set<Permission>>();
        roles.forEach(name -> wanted.put(name, EnumSet.noneOf(Permission.class)));
        for (var permission : Permission.ofPeople())
            wanted.forEach((name, set) -> {
                if (ticked.contains(name + ":" + permission)) set.add(permission);
            });
        return answered("peran", Map.of(), Notice.ROLES_CHANGED, () -> changeRoles.change(wanted));
    }

    /** @param like name of the role whose rights the new one begins with; blank for none */
    @POST
    @Path("baru")
    public Response add(
            @FormParam("nama") @DefaultValue("") String title, @FormParam("seperti") @DefaultValue("") String like) {
        return answered("baru", Typed.values("nama", title, "seperti", like), Notice.ROLE_ADDED, () -> {
            var start = EnumSet.noneOf(Permission.class);
            listRoles.list().stream()
                    .filter(listed -> listed.role().name().equals(like))
                    .forEach(listed -> start.addAll(listed.role().permissions()));
            start.retainAll(current.actor().permissions());
            addRole.add(new AddRole.Command(title, start));
        });
    }

    @POST
    @Path("hapus")
    public Response remove(@FormParam("peran") @DefaultValue("") String name) {
        return answered("peran", Map.of(), Notice.ROLE_REMOVED, () -> removeRole.remove(name));
    }

    private Response answered(String form, Map<String, String> typed, Notice done, Runnable work) {
        try {
            work.run();
        } catch (Refusal refused) {
            if (words.isNoForms(refused) || refused.kind() == Refusal.Kind.MISSING) throw refused;
            return Response.status(422)
                    .entity(page(words.refused(form, typed, refused)))
                    .build();
        }
        return Response.seeOther(done.on(PATH)).build();
    }

    private Matrix page(Typed typed) {
        var roles = listRoles.list();
        return new Matrix(
                roles,
                Arrays.stream(Permission.Area.values())
                        .map(area -> new Area(
                                area,
                                Permission.ofPeople().stream()
                                        .filter(p -> p.area() == area)
                                        .map(p -> new Right(p, cells(p, roles)))
                                        .toList()))
                        .filter(area -> !area.rights().isEmpty())
                        .toList(),
                typed);
    }

    private List<Cell> cells(Permission permission, List<ListRoles.Listed> roles) {
        return roles.stream()
                .map(listed -> {
                    var allowed = listed.role().permissions().contains(permission);
                    var open = !listed.role().isFixed() && (allowed || current.may(permission));
                    return new Cell(listed.role(), allowed, open);
                })
                .toList();
    }
}
