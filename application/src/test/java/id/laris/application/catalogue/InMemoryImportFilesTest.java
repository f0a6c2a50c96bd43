package id.laris.application.catalogue;

class InMemoryImportFilesTest implements ImportFilesContract {
    private final ImportFiles files = new InMemoryImportFiles();

    @Override
    public ImportFiles files() {
        return files;
    }
}
