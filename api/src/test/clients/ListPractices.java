import catalogue.ApiClient;
import catalogue.ApiException;
import catalogue.api.PracticesApi;
import catalogue.api.PracticesApi.APIListPracticesRequest;
import catalogue.model.PracticeList;
import catalogue.model.Problem;
import java.util.List;

/** Lists all practices about a topic page by page, reads one, and reads what is wrong with a request. */
public class ListPractices {

    public static void main(String[] args) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(args[0]);
        PracticesApi practices = new PracticesApi(client);

        int count = 0;
        String cursor = null;
        PracticeList page;
        do {
            page = practices.listPractices(APIListPracticesRequest.newBuilder()
                    .topic(List.of("education"))
                    .limit(5)
                    .cursor(cursor)
                    .build());
            count += page.getData().size();
            String next = page.getLinks().getNext();
            cursor = next == null ? null : next.replaceFirst(".*[?&]cursor=([^&]*).*", "$1");
        } while (cursor != null);
        System.out.println(count + " of " + page.getMeta().getTotal());
        System.out.println(practices
                .getPractice(PracticesApi.APIGetPracticeRequest.newBuilder()
                        .id("1")
                        .build())
                .getData()
                .getSlug());
        try {
            practices.listPractices(APIListPracticesRequest.newBuilder()
                    .topic(List.of("nonsense"))
                    .build());
        } catch (ApiException e) {
            Problem problem = client.getObjectMapper().readValue(e.getResponseBody(), Problem.class);
            System.out.println(problem.getStatus() + " " + problem.getErrors().get(0).getParameter());
        }
    }
}
