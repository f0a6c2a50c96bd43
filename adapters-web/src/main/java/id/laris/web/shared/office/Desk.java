package id.laris.web.shared.office;

import id.laris.application.identity.CurrentActor;
import id.laris.domain.identity.Permission;
import id.laris.web.shared.Visitor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Who sits at the desk, so that pages offer only what this person may do. The rights themselves are checked by the use cases. */
@Named("desk")
@RequestScoped
public class Desk {
    /** @param here whether the page shown lies in this room */
    public record Entry(Room room, boolean here) {}

    private final CurrentActor current;
    private final Visitor visitor;
    private final CurrentVertxRequest requests;

    Desk(CurrentActor current, Visitor visitor, CurrentVertxRequest requests) {
        this.current = current;
        this.visitor = visitor;
        this.requests = requests;
    }

    public String getName() {
        return current.signedIn()
                .map(who -> who.account().name())
                .orElse(current.actor().name());
    }

    /** @param permission name of a {@link Permission} */
    public boolean may(String permission) {
        return current.may(Permission.valueOf(permission));
    }

    public List<Entry> getEntries() {
        var path = visitor.getAddress().replaceFirst("\\?.*", "").replaceFirst("(?<=.)/$", "");
        return Arrays.stream(Room.values())
                .filter(room -> room.opensFor(current.actor()))
                .map(room -> new Entry(room, room.holds(path)))
                .toList();
    }

    /** What was just done; null when nothing was. */
    public Notice getNotice() {
        var request = requests.getCurrent();
        return request == null
                ? null
                : Notice.of(request.request().getParam(Notice.PARAMETER)).orElse(null);
    }
}
