package id.laris.application.catalogue;

import id.laris.application.shared.Undo;

class InMemoryProductImportsTest implements ProductImportsContract {
    private final ProductImports imports = new InMemoryProductImports(new Undo());

    @Override
    public ProductImports imports() {
        return imports;
    }
}
