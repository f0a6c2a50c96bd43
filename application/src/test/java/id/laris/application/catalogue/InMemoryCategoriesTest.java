package id.laris.application.catalogue;

import id.laris.application.shared.Undo;

class InMemoryCategoriesTest implements CategoriesContract {
    private final Categories categories = new InMemoryCategories(new Undo());

    @Override
    public Categories categories() {
        return categories;
    }
}
