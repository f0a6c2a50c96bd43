package id.laris.persistence.catalogue;

import id.laris.application.catalogue.Categories;
import id.laris.application.catalogue.CategoriesContract;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
class PostgresCategoriesTest implements CategoriesContract {
    @Inject
    Categories categories;

    @Override
    public Categories categories() {
        return categories;
    }
}
