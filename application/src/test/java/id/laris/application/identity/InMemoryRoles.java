package id.laris.application.identity;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.identity.Role;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@Alternative
@Singleton
public class InMemoryRoles implements Roles {
    private final Table<String, Role> changed;

    @Inject
    public InMemoryRoles(Undo undo) {
        changed = new Table<>(undo);
    }

    @Override
    public Optional<Role> find(String name) {
        return changed.find(name).or(() -> Role.builtIn(name));
    }

    @Override
    public List<Role> all() {
        return Stream.concat(changed.all(), Role.BUILT_IN.stream().filter(role -> changed.find(role.name())
                        .isEmpty()))
                .sorted()
                .toList();
    }

    @Override
    public void put(Role role) {
        changed.put(role.name(), role);
    }

    @Override
    public void remove(String name) {
        if (Role.builtIn(name).isEmpty()) changed.remove(name);
    }
}
