package id.laris.application.identity;

import id.laris.domain.identity.Role;
import java.util.List;
import java.util.Optional;

/** The roles of the shop: the built-in ones are always there, as they were changed or as they came. */
public interface Roles {
    Optional<Role> find(String name);

    /** Built-in ones first, as they rank, then the others by their names. */
    List<Role> all();

    /** Adds or replaces. */
    void put(Role role);

    /** Nothing when there is none; built-in ones stay. */
    void remove(String name);
}
