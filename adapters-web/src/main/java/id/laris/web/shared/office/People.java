package id.laris.web.shared.office;

import id.laris.application.identity.NameStaff;
import id.laris.domain.identity.Actor;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls the people of the history by their names: it knows them by their accounts only. */
@Named("people")
@RequestScoped
public class People {
    private final NameStaff nameStaff;
    private final Map<String, String> names = new HashMap<>();

    People(NameStaff nameStaff) {
        this.nameStaff = nameStaff;
    }

    /** Looks up all of these at once. */
    public void know(Collection<String> actors) {
        names.putAll(nameStaff.name(actors));
        actors.forEach(actor -> names.putIfAbsent(actor, actor));
    }

    /** A member of staff's name by their account; else what others are called. */
    public String colleague(AccountId account, String other) {
        var actor = Actor.staff(account, Set.of()).name();
        var name = name(actor);
        return name.equals(actor) ? other : name;
    }

    /** A member of staff's name; whoever is not staff, or is not known any more, as the history calls them. */
    public String name(String actor) {
        if (Actor.staffNamed(actor).isPresent() && !names.containsKey(actor)) know(List.of(actor));
        return names.getOrDefault(actor, actor);
    }
}
