package id.laris.application.one;

import id.laris.application.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Not final, two verbs, open to nobody knows whom, injected into a field, speaks to the database itself. */
@UseCase
public class ManyVerbs {
    @Inject
    EntityManager manager;

    public void place() {}

    public void cancel() {}
}
