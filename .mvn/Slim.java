import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes what is packed for this system: {@code <app> <slim> <runtime> <modules>} copies the jars of
 * the assembled app to {@code slim} and links a Java with JavaFX into {@code runtime}.
 *
 * <ul>
 *   <li>ONNX Runtime brings the libraries of five systems, packed, and unpacks one at each start:
 *       here only that of this system is kept, unpacked, in {@code <slim>/native}.
 *   <li>JavaFX unpacks its libraries into the reader's home and checks them at each start: here
 *       they stand where it looks first, beside those of Java.
 *   <li>Of large collections of classes only those are kept that another class names, or a kept
 *       one.
 *   <li>ICU's names of languages, regions, zones, units and currencies are left out: nothing here
 *       writes any.
 * </ul>
 */
final class Slim {

    private static final String NATIVES = "ai/onnxruntime/native/";
    private static final List<String> COLLECTIONS = List.of("fastutil-", "commons-math3-");
    private static final Pattern ICU_NAMES =
            Pattern.compile(".*/icudata/(lang|region|zone|unit|curr|rbnf|translit)/.*");
    private static final String CLASS = ".class";

    /** As they stand in the jars of JavaFX. */
    private static final Pattern LIBRARY = Pattern.compile("[^/]+\\.(so|dll|dylib)");

    private final Path from;
    private final Path to;

    private Slim(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    public static void main(String[] args) throws IOException {
        var app = Path.of(args[0]);
        new Slim(app.resolve("lib"), Path.of(args[1])).copy();
        link(app.resolve("javafx"), Path.of(args[2]), args[3]);
    }

    private static void link(Path javafx, Path runtime, String modules) throws IOException {
        var slim = new Slim(javafx, Files.createTempDirectory("javafx"));
        var natives = Files.createTempDirectory("natives");
        for (var jar : slim.jars()) {
            slim.unpack(jar, name -> LIBRARY.matcher(name).matches(), natives);
            slim.pack(jar, name -> !LIBRARY.matcher(name).matches());
        }
        int code =
                ToolProvider.findFirst("jlink")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "--module-path=" + slim.to,
                                "--add-modules=" + modules,
                                "--strip-debug",
                                "--no-header-files",
                                "--no-man-pages",
                                "--compress=zip-6",
                                "--output=" + runtime);
        if (code != 0) {
            throw new IllegalStateException("jlink ended with " + code);
        }
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        try (var files = Files.list(natives)) {
            for (var file : files.toList()) {
                var folder = runtime.resolve(isWindows ? "bin" : "lib");
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void copy() throws IOException {
        Files.createDirectories(to);
        var named = new HashMap<String, Set<String>>();
        var begun = new HashSet<String>();
        var jars = jars();
        for (var jar : jars) {
            var classes = namedBy(jar);
            named.putAll(classes);
            if (!isNamed(jar, COLLECTIONS)) {
                begun.addAll(classes.keySet());
            }
        }
        var kept = reachable(begun, named);
        for (var jar : jars) {
            if (isNamed(jar, COLLECTIONS)) {
                pack(jar, name -> !name.endsWith(CLASS) || kept.contains(className(name)));
            } else if (isNamed(jar, List.of("onnxruntime-"))) {
                var wanted = Pattern.compile(NATIVES + system() + "/[^/]+");
                var folder = Files.createDirectories(to.resolve("native"));
                unpack(jar, name -> wanted.matcher(name).matches(), folder);
                pack(jar, name -> !name.startsWith(NATIVES));
            } else if (isNamed(jar, List.of("icu4j-"))) {
                pack(jar, name -> !ICU_NAMES.matcher(name).matches());
            } else {
                Files.copy(jar, to.resolve(jar.getFileName()));
            }
        }
    }

    private List<Path> jars() throws IOException {
        try (var files = Files.list(from)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static boolean isNamed(Path jar, List<String> beginnings) {
        return beginnings.stream().anyMatch(jar.getFileName().toString()::startsWith);
    }

    private static String className(String entry) {
        return entry.substring(0, entry.length() - CLASS.length());
    }

    /** The classes of a jar, and what each of them names. */
    private static Map<String, Set<String>> namedBy(Path jar) throws IOException {
        var named = new HashMap<String, Set<String>>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(e -> e.getName().endsWith(CLASS)).toList()) {
                named.put(className(entry.getName()), names(zip, entry));
            }
        }
        return named;
    }

    private static Set<String> names(ZipFile zip, ZipEntry entry) {
        try (var in = zip.getInputStream(entry)) {
            var names = new HashSet<String>();
            for (var constant : ClassFile.of().parse(in.readAllBytes()).constantPool()) {
                if (constant instanceof ClassEntry type) {
                    names.add(type.asInternalName());
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> reachable(Set<String> begun, Map<String, Set<String>> named) {
        var open = new ArrayDeque<>(begun);
        var reached = new HashSet<>(begun);
        while (!open.isEmpty()) {
            for (var name : named.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(name)) {
                    open.push(name);
                }
            }
        }
        return reached;
    }

    private void pack(Path jar, Predicate<String> isKept) throws IOException {
        try (var zip = new ZipFile(jar.toFile());
                var out =
                        new ZipOutputStream(Files.newOutputStream(to.resolve(jar.getFileName())))) {
            for (var entry : zip.stream().toList()) {
                if (!entry.isDirectory() && isKept.test(entry.getName())) {
                    var copy = new ZipEntry(entry.getName());
                    copy.setTime(entry.getTime());
                    out.putNextEntry(copy);
                    try (var in = zip.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
    }

    private void unpack(Path jar, Predicate<String> isWanted, Path folder) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(e -> isWanted.test(e.getName())).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName()));
                }
            }
        }
    }

    /** As ONNX Runtime calls it. */
    private static String system() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system = os.contains("win") ? "win" : os.contains("mac") ? "osx" : "linux";
        return system + "-" + (System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x64");
    }
}
