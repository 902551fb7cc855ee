import type { Furniture } from "../language.ts";

/** What English news sites print around an article. */
// biome-ignore format: several phrases a line
export const furniture: Furniture = {
  commentForm: [
    "Leave a reply", "Leave a comment", "Leave your comment", "Post a comment", "Post your comment",
    "Post comment", "Add a comment", "Add your comment", "Write a comment", "Submit a comment",
    "Submit comment", "Cancel reply", "Your email address will not be published", "Required fields are marked",
    "Save my name, email", "Join the conversation", "Join the discussion", "Have your say", "Log in to comment",
    "Sign in to comment", "You must be logged in", "Notify me of follow-up comments", "Notify me of new posts",
    "Comments are closed", "This site uses Akismet",
  ],
  blocks: [
    "Read more:", "Read more about", "Read also", "Read next", "Also read", "Read the full story", "Related:",
    "Related articles", "Related stories", "Related news", "Related topics", "Related content",
    "More on this story", "More from", "More stories", "More news", "See also:", "Watch:", "Watch more",
    "Listen:", "Up next", "Don't miss", "Share this", "Share on", "Share via", "Share", "Tweet", "Pin it",
    "Print", "Email", "WhatsApp", "Facebook", "Twitter", "Telegram", "LinkedIn", "Copy link", "Copied!", "Save",
    "Advertisement", "Advertising", "Sponsored", "Promoted", "Story continues below", "Article continues",
    "Subscribe", "Subscribe to", "Sign up for", "Sign in", "Log in", "Follow us", "Follow us on", "Like us on",
    "Most read", "Most popular", "Most viewed", "Top stories", "Editor's picks", "Trending", "Latest news",
    "Breaking news alerts", "All rights reserved", "Copyright ©", "© ", "Terms of use", "Terms and conditions",
    "Privacy policy", "Cookie policy", "Contact us", "About us", "Tags:", "Topics:", "Filed under", "Posted in",
    "Previous article", "Next article", "Previous post", "Next post", "Click here", "Click to share",
    "You may also like", "You might also like", "Recommended for you", "Recommended", "Last updated",
    "Last modified", "Share this page", "Skip to content", "Skip to main content", "Back to top", "Newsletter",
    "Download our app", "Send to a friend", "View comments", "Show comments", "Load more", "Media playback is",
    "This article was originally published", "Follow BBC",
  ],
  commentCount: [
    "comment", "comments", "no comments", "no comment", "add comment", "view comments", "reply", "replies",
    "no replies", "views", "view", "shares", "share", "likes", "reads", "min read", "minute read",
    "minutes read", "mins read",
  ],
  byline: [
    "By", "Written by", "Words by", "Story by", "Report by", "Reported by", "Reporting by",
    "Additional reporting by", "Edited by", "Editing by", "Compiled by", "Translated by", "Interview by",
    "Posted by", "Published by", "Author:", "Reporter:", "Editor:", "From our correspondent", "Staff writer",
    "Staff reporter", "Staff and agencies",
  ],
  photoCredit: [
    "Photo:", "Photos:", "Photo by", "Photograph:", "Photograph by", "Image:", "Images:", "Image by",
    "Image source", "Image credit", "Image caption", "Image copyright", "Photo credit", "Photo courtesy",
    "Photo illustration", "Picture:", "Pictures:", "Picture by", "Pic:", "Credit:", "Source:", "Video:",
    "File photo", "File image", "File picture", "Getty Images", "(Photo by", "(Photo:", "(AP Photo", "AP Photo",
    "AFP Photo", "Courtesy of", "Illustration:", "Caption:",
  ],
};
