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
    public record Entry(Room room, String address, boolean here) {}

    /** @param here whether the page shown lies under this tab */
    public record Place(Tab tab, boolean here) {}

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

    /** The rooms that open, those of one wing together; no wing is empty. */
    public List<List<Entry>> getWings() {
        var path = path();
        return Arrays.stream(Room.Wing.values())
                .map(wing -> entries(wing, path))
                .filter(entries -> !entries.isEmpty())
                .toList();
    }

    private List<Entry> entries(Room.Wing wing, String path) {
        return Arrays.stream(Room.values())
                .filter(room -> room.wing() == wing)
                .flatMap(
                        room -> room
                                .addressFor(current.actor())
                                .map(address -> new Entry(room, address, room.holds(path)))
                                .stream())
                .toList();
    }

    /** The desks that open in a room that has several. @param room name of a {@link Room} */
    public List<Place> tabs(String room) {
        var path = path();
        return Tab.in(Room.valueOf(room))
                .filter(tab -> tab.opensFor(current.actor()))
                .map(tab -> new Place(tab, tab.holds(path)))
                .toList();
    }

    private String path() {
        return visitor.getAddress().replaceFirst("\\?.*", "").replaceFirst("(?<=.)/$", "");
    }

    /** What was just done; null when nothing was. */
    public Notice getNotice() {
        var request = requests.getCurrent();
        return request == null
                ? null
                : Notice.of(request.request().getParam(Notice.PARAMETER)).orElse(null);
    }
}
