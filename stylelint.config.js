export default {
  extends: "stylelint-config-standard",
  ignoreFiles: ["www/dist/**", "www/pkg/**"],
};
