package org.interculturalcities.website;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The codes of problems as they stand in the sources, where each is written beside the sentence that it stands for. */
final class ProblemCodes extends TreeScanner<Void, Set<String>> {

    /** Which argument is the code, of all that takes one. */
    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("FetchException", 0),
            Map.entry("refuse", 1),
            Map.entry("add", 1),
            Map.entry("cause", 1),
            Map.entry("UnreadableException", 1),
            Map.entry("Fault", 1),
            Map.entry("error", 2),
            Map.entry("warn", 2),
            Map.entry("warning", 2),
            Map.entry("faulty", 2),
            Map.entry("Cause", 2));

    private static final String CODE = "[a-z]+(-[a-z]+)*-?";

    private ProblemCodes() {}

    static Set<String> inSources() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"));
                var manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            new ProblemCodes().scan(task.parse(), codes);
        }
        return codes;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Set<String> codes) {
        collect(call.getMethodSelect(), call.getArguments(), codes);
        return super.visitMethodInvocation(call, codes);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Set<String> codes) {
        collect(made.getIdentifier(), made.getArguments(), codes);
        return super.visitNewClass(made, codes);
    }

    // The sentence follows the code: what has no more arguments is another method of that name.
    private static void collect(Tree called, List<? extends ExpressionTree> arguments, Set<String> codes) {
        String name = called instanceof MemberSelectTree member
                ? member.getIdentifier().toString()
                : called.toString();
        int place = PLACES.getOrDefault(name, arguments.size());
        if (place + 1 < arguments.size()) {
            arguments.get(place).accept(new Literals(), codes);
        }
    }

    /** Collects each code that may stand there: one, or one of two. */
    private static final class Literals extends TreeScanner<Void, Set<String>> {

        @Override
        public Void visitLiteral(LiteralTree literal, Set<String> codes) {
            if (literal.getValue() instanceof String text && text.matches(CODE)) {
                codes.add(text);
            }
            return null;
        }
    }
}
